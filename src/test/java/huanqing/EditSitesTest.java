package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import huanqing.app.UnitOfWork;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who writes into the ledger. A new use case either keeps what a person changes as a step, and is then tried in {@link
 * EveryEdit}, or is none of the person's changes and stands here with its reason.
 */
class EditSitesTest {
    /** The program's own bookkeeping; an import, which is a step as a batch; and the turning of steps itself. */
    private static final Set<String> NO_EDITS = Set.of(
            "Turning.run",
            "ForgetSteps.run",
            "RemindNow.look",
            "RemindNow.told",
            "MoneyAlerts.reckoned",
            "ImportStatement.accept",
            "UndoImport.run",
            "LedgerReminders.forgetAlerts");

    private static final Set<String> TRIED = Set.of(
            "MoveReserve.unlessBelowNothing",
            "PlanFlows.add",
            "PlanFlows.cash",
            "PlanFlows.change",
            "PlanFlows.remove",
            "ConfirmHuabeiContract.run",
            "ConfirmJiebeiLoan.remove",
            "ConfirmJiebeiLoan.run",
            "ConvertBill.run",
            "ConvertBill.undo",
            "SettleInstalments.run",
            "SettleInstalments.undo",
            "TrustForDue.forget",
            "TrustForDue.run",
            "StateLimit.forget",
            "StateLimit.run",
            "ConfirmFacts.edit",
            "ChangeRules.run",
            "SnoozeReminder.run",
            "MarkPaid.run",
            "MarkPaid.takeBack",
            "KeepReserveSettings.keep",
            "KeepScenarios.add",
            "KeepScenarios.change",
            "KeepScenarios.remove",
            "AcceptPlan.run",
            "ImportStatement.remember",
            "AnswerReview.answer",
            "AnswerReview.answerAllLike",
            "AnswerReview.takeBack");

    @Test
    void whatWritesIsAnEditOrKnownNotToBeOne() {
        Set<String> writers = new TreeSet<>(callersOf("write"));
        writers.addAll(callersOf("load"));
        assertEquals(new TreeSet<>(NO_EDITS), writers);
    }

    @Test
    void everyEditIsTried() {
        assertEquals(new TreeSet<>(TRIED), callersOf("edit"), "try a new one in EveryEdit, then add it here");
    }

    private static Set<String> callersOf(String method) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("huanqing").stream()
                        .filter(type -> !type.isAssignableTo(UnitOfWork.class))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isAssignableTo(UnitOfWork.class)
                                && call.getTarget().getName().equals(method))
                        .map(EditSitesTest::site)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String site(JavaMethodCall call) {
        String name = call.getOrigin().getName().replaceFirst("lambda\\$(\\w+)\\$\\d+", "$1");
        return call.getOriginOwner().getSimpleName() + "." + name;
    }
}

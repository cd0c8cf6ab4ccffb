package huanqing.ui.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanqing.domain.linkage.structure.Aspect;
import huanqing.domain.linkage.structure.PersonsWord;
import huanqing.domain.linkage.structure.Standing;
import huanqing.domain.linkage.structure.StructureTable;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsViewModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final InventedFacts store = new InventedFacts();
    private final Changes changes = new Changes();
    private final FactsViewModel model =
            new FactsViewModel(store.confirm(), Background.of(waiting::add, Runnable::run), changes);

    @Test
    void a_word_is_saved_and_the_pages_hear_of_it() {
        model.say(Aspect.LENDER, Standing.SHARED, " 甲银行 ");
        finish();

        assertEquals(new PersonsWord(Standing.SHARED, "甲银行"), store.standings().get(Aspect.LENDER));
        assertEquals(1, changes.countProperty().get());
    }

    @Test
    void unknown_takes_the_word_back() {
        model.say(Aspect.LENDER, Standing.SHARED, "");
        model.say(Aspect.LENDER, Standing.UNKNOWN, "甲银行");
        model.openLenders(Optional.of(3));
        model.openLenders(Optional.empty());
        finish();

        assertEquals(Map.of(), store.standings());
        assertEquals(Optional.empty(), store.openLenders());
        assertEquals(4, changes.countProperty().get());
    }

    @Test
    void a_later_word_waits_for_the_earlier_one() {
        model.say(Aspect.LENDER, Standing.SHARED, "");
        model.say(Aspect.LENDER, Standing.SEPARATE, "");

        assertEquals(1, waiting.size(), "two saves at once could end in the wrong order");
        finish();
        assertEquals(Standing.SEPARATE, store.standings().get(Aspect.LENDER).standing());
    }

    @Test
    void a_save_that_fails_is_told_and_does_not_hold_up_the_next() {
        model.openLenders(Optional.of(-1));
        model.openLenders(Optional.of(2));
        finish();

        assertEquals(Optional.of(2), store.openLenders());
    }

    @Test
    void only_the_persons_own_word_counts_as_said() {
        PersonsWord word = new PersonsWord(Standing.SHARED, "同一家");
        List<Optional<PersonsWord>> said = StructureTable.of(List.of(), Map.of(Aspect.LENDER, word)).stream()
                .map(FactsViewModel::said)
                .toList();

        assertEquals(Optional.of(word), said.get(Aspect.LENDER.ordinal()));
        assertEquals(Optional.empty(), said.get(Aspect.REPAYMENT.ordinal()));
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}

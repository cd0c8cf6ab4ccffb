package huanqing.ui.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.i18n.Language;
import huanqing.i18n.Messages;
import huanqing.ui.fx.Background;
import huanqing.ui.fx.Changes;
import huanqing.ui.fx.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of an import shows the progress of that import, and of nothing else. */
class ImportProgressTest {
    private final Background held = Background.of(job -> {}, Runnable::run);

    @Test
    void thePageShowsItsOwnReadingAlone() {
        ImportViewModel model = new ImportViewModel(null, null, held, new Changes());
        ImportController page =
                new ImportController(model, null, null, new Words(Messages.in(Language.ZH), () -> false));
        model.offer(List.of(Path.of("statement.csv")));
        assertTrue(page.showsProgressOf(model.workProperty().get()));
        assertFalse(page.showsProgressOf(held.work(progress -> "")));
    }
}

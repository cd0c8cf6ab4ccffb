package huanqing.ui.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImportStageTest {
    @Test
    void nothing_is_saved_that_was_not_previewed() {
        for (ImportStage stage : ImportStage.values()) {
            assertTrue(stage == ImportStage.PREVIEW || !stage.leadsTo(ImportStage.SAVING), stage.name());
        }
    }

    @Test
    void a_save_is_not_left_half_done_but_all_else_may_be_given_up() {
        assertFalse(ImportStage.SAVING.leadsTo(ImportStage.CHOOSING));
        assertFalse(ImportStage.SAVING.leadsTo(ImportStage.READING));
        assertTrue(ImportStage.PREVIEW.leadsTo(ImportStage.CHOOSING));
        assertTrue(ImportStage.PASSWORD.leadsTo(ImportStage.CHOOSING));
    }
}

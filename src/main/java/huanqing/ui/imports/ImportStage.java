package huanqing.ui.imports;

import java.util.EnumSet;
import java.util.Set;

/** Where one file's import stands. */
public enum ImportStage {
    /** No file yet: how to get one, and where to drop it. */
    CHOOSING,
    READING,
    /** An encrypted ZIP waits for its password. */
    PASSWORD,
    /** No charset fits: the person chooses one by how a line reads in it. */
    CHARSET,
    /** A table that no layout explains: the person says what its columns are. */
    MAPPING,
    /** Not imported, with the reason and what to do. */
    REFUSED,
    /** Read, and what accepting would do is shown; nothing is written yet. */
    PREVIEW,
    SAVING,
    DONE;

    /** Whether one may go from here to there; anything may be given up for another file but a save. */
    boolean leadsTo(ImportStage next) {
        return next == CHOOSING && this != SAVING || following().contains(next);
    }

    private Set<ImportStage> following() {
        return switch (this) {
            case CHOOSING, DONE, REFUSED -> EnumSet.of(READING);
            case READING -> EnumSet.of(PASSWORD, CHARSET, MAPPING, REFUSED, PREVIEW);
            case PASSWORD, CHARSET, MAPPING -> EnumSet.of(READING);
            case PREVIEW -> EnumSet.of(SAVING, READING);
            case SAVING -> EnumSet.of(DONE, REFUSED, PREVIEW);
        };
    }
}

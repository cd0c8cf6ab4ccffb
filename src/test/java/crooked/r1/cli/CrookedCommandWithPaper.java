package crooked.r1.cli;

import crooked.r1.words.Paper;

/** Crooked: a command knows a paper, which only the root hands out. */
public final class CrookedCommandWithPaper {
    Paper paper;
}

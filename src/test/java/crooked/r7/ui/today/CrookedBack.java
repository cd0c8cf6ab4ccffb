package crooked.r7.ui.today;

import crooked.r7.ui.shell.Shell;

/** Crooked: a screen knows the shell. */
public final class CrookedBack {
    Shell it;
}

package crooked.r1.ui;

import crooked.r1.cli.Command;

/** Crooked: one face knows the other. */
public final class CrookedScreenWithCommand {
    Command command;
}

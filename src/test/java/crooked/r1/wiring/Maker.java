package crooked.r1.wiring;

import crooked.r1.app.Verb;
import crooked.r1.cli.Command;
import crooked.r1.domain.Thing;
import crooked.r1.infra.Adapter;
import crooked.r1.ui.Screen;
import crooked.r1.words.Paper;

/** Straight: the wiring makes the objects of every ring. */
public final class Maker {
    Verb verb;
    Command command;
    Thing thing;
    Adapter adapter;
    Screen screen;
    Paper paper;
}

package crooked.r1.cli;

import crooked.r1.infra.Adapter;

/** Crooked: a command knows an adapter. */
public final class CrookedCommandWithAdapter {
    Adapter adapter;
}

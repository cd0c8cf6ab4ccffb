package huanqing.domain.shortfall.search;

import java.util.Arrays;

/**
 * The states of all groups at some point of a sweep, and one way there. Labels are equal when all groups are in the same
 * states with the same number of lumps, however they got there.
 */
final class Label {
    final byte[] states;
    /** The label that this one went on from; null for the first. */
    final Label before;

    final int group;
    final long amount;
    long cost;
    long taken;
    long bound;
    private int lumps;
    private int hash;

    private Label(byte[] states, Label before, int group, long amount) {
        this.states = states;
        this.before = before;
        this.group = group;
        this.amount = amount;
    }

    static Label first(Item[][] groups, long bound) {
        Label first = new Label(new byte[groups.length], null, -1, 0);
        first.bound = bound;
        for (Item[] group : groups) {
            first.cost +=
                    Arrays.stream(group).mapToLong(item -> item.cost).min().orElseThrow();
            first.lumps +=
                    Arrays.stream(group).mapToInt(item -> item.counted).min().orElseThrow();
        }
        return first;
    }

    Label after(int group, Track.Step step) {
        boolean isSame = states[group] == step.to();
        Label next = new Label(isSame ? states : states.clone(), this, group, step.amount());
        next.hash = isSame ? hash : hash + mark(group, step.to()) - mark(group, states[group]);
        next.states[group] = (byte) step.to();
        next.cost = cost + step.cost();
        next.taken = taken + step.amount();
        next.lumps = lumps + step.lumps();
        next.bound = bound + step.value();
        return next;
    }

    /** Spreads the states of all groups over the hashes, and can be taken back one by one. */
    private static int mark(int group, int state) {
        int mixed = (group * 131 + state) * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) * 0x85EBCA6B;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label
                && hash == label.hash
                && lumps == label.lumps
                && Arrays.equals(states, label.states);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

package huanqing.domain.scenario;

import java.util.List;

/** A supposition with a name: its changes hold together, in their order. */
public record Scenario(String name, List<Change> changes) {
    public Scenario {
        changes = List.copyOf(changes);
    }
}

package huanqing.app.scenario;

import huanqing.domain.scenario.Scenario;
import huanqing.domain.scenario.ScenarioId;
import java.util.List;

/** Port: scenarios that the person keeps. Only to be used inside a {@link huanqing.app.UnitOfWork}. */
public interface ScenarioStore {
    /** In the order in which they were made. */
    List<KnownScenario> all();

    ScenarioId add(Scenario scenario);

    /** Puts another scenario in the place of one; false when there is none of that name. */
    boolean replace(ScenarioId id, Scenario scenario);

    /** Takes one away; false when there is none of that name. */
    boolean remove(ScenarioId id);
}

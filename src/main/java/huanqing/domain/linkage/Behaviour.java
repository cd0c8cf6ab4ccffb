package huanqing.domain.linkage;

import java.util.List;
import java.util.Optional;

/**
 * The answer to whether two products' repayments move together, with everything that it rests on.
 *
 * @param months in which both products were in use
 * @param monthsMissing how many more are needed before the tests can be made; 0 from 12 months on
 * @param tests empty when months are missing
 */
public record Behaviour(
        int months,
        int monthsMissing,
        LinkVerdict verdict,
        RawAssociation raw,
        StressLink stress,
        Optional<BehaviourTests> tests) {
    /** The channels that the verdict names: those that speak by themselves when the whole is LINKED, else none. */
    public List<ChannelFinding> namedChannels() {
        if (verdict != LinkVerdict.LINKED) {
            return List.of();
        }
        return tests.orElseThrow().channels().stream()
                .filter(ChannelFinding::speaks)
                .toList();
    }
}

package huanqing.ui.calendar;

/**
 * One thing on a day, all in words.
 *
 * @param icon which way it goes: up for Huabei, down for Jiebei, in or out for other money
 * @param look a style class: huabei, jiebei, or plain
 * @param name what it is
 * @param shortName the same where there is little room
 * @param amount how much, as the window shows it; "" for what has no sum
 * @param stateIcon how it stands; "" where it is simply to come
 * @param state the same in a word; "" likewise
 * @param done whether nothing is left to do about it
 * @param page the page or the due that tells more; "" for none
 */
public record DayItem(
        String icon,
        String look,
        String name,
        String shortName,
        String amount,
        String stateIcon,
        String state,
        boolean done,
        String page) {
    /** The whole of it for a screen reader or a tooltip. */
    String spoken() {
        return String.join(" ", name, amount, state).strip();
    }
}

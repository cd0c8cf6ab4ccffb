package huanqing.app.cashflow;

/** Why a move of the reserve was not made. */
public enum MoveObstacle {
    /** The reserve would fall below nothing. */
    MORE_THAN_THERE,
    /** The day is still to come. */
    NOT_YET,
    /** There is no such move, or it is not the person's own. */
    NO_SUCH_MOVE
}

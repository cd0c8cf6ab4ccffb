package huanqing.domain.statement.samemoney;

/** Which way money went, seen from the bank's account. */
enum Way {
    IN,
    OUT,
    /** A transfer whose words do not say whether it left the account or came back to it. */
    EITHER
}

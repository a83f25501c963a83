package dk.hjemvej.escalation;

/** The rungs of one ladder, by civil days overdue, as the decision table has them now. */
@FunctionalInterface
public interface Rungs {

  Rung at(int daysOverdue);
}

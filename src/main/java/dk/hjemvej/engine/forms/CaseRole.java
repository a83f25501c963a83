package dk.hjemvej.engine.forms;

/**
 * What a process' start form means for a case: the process' extension property {@code case}. {@code
 * opens}: it opens a new one. {@code refers}: its field {@code caseNumber} names an open one.
 * {@code none}: it is about no citizen, and has no case. {@code follows}: it has no start form, and
 * outlives the case it is about.
 */
public enum CaseRole {
  OPENS,
  REFERS,
  NONE,
  FOLLOWS
}

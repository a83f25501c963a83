package dk.hjemvej.scenario;

import dk.hjemvej.scenario.support.Walk;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The escalation ladders that stand now. */
@TestComponent
class StandingLadders {

  @Autowired private JdbcClient jdbc;

  /** Their subjects, sorted. */
  List<String> of(Walk youth) {
    return jdbc.sql("select subject from escalation where case_number = :case order by subject")
        .param("case", youth.caseNumber().value())
        .query(String.class)
        .list();
  }
}

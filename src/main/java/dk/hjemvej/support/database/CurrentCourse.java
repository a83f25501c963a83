package dk.hjemvej.support.database;

import dk.hjemvej.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which course of support a case is in. Phases and what hangs on them are those of that course;
 * rows of former ones are history.
 */
@Repository
class CurrentCourse {

  private final JdbcClient jdbc;

  CurrentCourse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int of(CaseNumber youth) {
    return jdbc.sql("select course_no from current_course where case_number = :case")
        .param("case", youth.value())
        .query(Integer.class)
        .single();
  }
}

package dk.hjemvej.casefile.database;

import static dk.hjemvej.scenario.support.CaseOnH2.NOW;
import static dk.hjemvej.scenario.support.CaseOnH2.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.hjemvej.casefile.Restrictions.Reason;
import dk.hjemvej.scenario.support.CaseOnH2;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;

/** The same SQL on the database of the first command; the scenarios run it on PostgreSQL. */
class RestrictionRowsOnH2Test {

  @RegisterExtension final CaseOnH2 h2 = new CaseOnH2("V02__case_record", "V102__case_restriction");

  @Test
  void a_case_is_restricted_from_the_first_time_it_is_said() {
    var restrictions = new RestrictionTable(h2.jdbc(), h2.time());
    assertThat(restrictions.isRestricted(YOUTH)).isFalse();

    restrictions.restrict(YOUTH, Reason.DEATH);
    restrictions.restrict(YOUTH, Reason.DEATH);

    assertThat(restrictions.isRestricted(YOUTH)).isTrue();
    assertThat(
            h2.jdbc().sql("select since from case_restriction").query(OffsetDateTime.class).list())
        .singleElement()
        .matches(since -> since.toInstant().equals(NOW));
  }

  @Test
  void a_reason_nobody_knows_is_refused() {
    assertThatThrownBy(
            () ->
                h2.jdbc()
                    .sql("insert into case_restriction values (?, 'GOSSIP', current_timestamp)")
                    .param(YOUTH.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }
}

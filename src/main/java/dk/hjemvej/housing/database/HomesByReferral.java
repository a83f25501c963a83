package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.Homes;
import dk.hjemvej.housing.HomeWanted;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingReferrals.Referral;
import dk.hjemvej.housing.PromiseChanged;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the newest attempt of a case says. A home that was lost again is no progress. */
@Repository
class HomesByReferral implements Homes {

  private final JdbcClient jdbc;
  private final HousingReferrals referrals;
  private final ApplicationEventPublisher events;

  HomesByReferral(JdbcClient jdbc, HousingReferrals referrals, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.events = events;
  }

  @Override
  public Optional<Progress> of(CaseNumber youth) {
    return jdbc.sql(
            """
            select expected_move_in, lease_signed_on, moved_in_on from housing_referral
            where case_number = :case
              and attempt =
                (select max(r.attempt) from housing_referral r where r.case_number = :case)
              and (end_reason is null or end_reason <> 'HOMELESS_AGAIN')
            """)
        .param("case", youth.value())
        .query(
            (row, n) ->
                new Progress(
                    row.getObject("expected_move_in", LocalDate.class),
                    row.getObject("lease_signed_on", LocalDate.class),
                    row.getObject("moved_in_on", LocalDate.class)))
        .optional();
  }

  /**
   * A promise made before the first attempt begins it. After an attempt has ended nobody waits for
   * a home, and there is nothing to promise.
   */
  @Override
  public void promise(CaseNumber youth, LocalDate expectedMoveIn) {
    Optional<Referral> newest = referrals.newest(youth);
    if (newest.isEmpty()) {
      referrals.open(youth);
      referrals.promise(youth, expectedMoveIn);
      events.publishEvent(new HomeWanted(youth));
    } else if (newest.get().isOpen()) {
      referrals.promise(youth, expectedMoveIn);
      events.publishEvent(new PromiseChanged(youth));
    }
  }
}

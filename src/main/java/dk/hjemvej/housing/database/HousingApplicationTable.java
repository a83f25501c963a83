package dk.hjemvej.housing.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.AppliedFor;
import dk.hjemvej.housing.HousingApplications;
import dk.hjemvej.housing.HousingReferrals;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.HousingWish;
import dk.hjemvej.housing.HousingWishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code housing_application}: the newest of an attempt counts. */
@Repository
class HousingApplicationTable implements HousingApplications, HousingWishes {

  private static final String SEPARATOR = ",";

  private static final String NEWEST =
      """
      (select max(application_id) from housing_application where case_number = :case
        and attempt = (select max(attempt) from housing_referral where case_number = :case))
      """;

  private final JdbcClient jdbc;
  private final HousingReferrals referrals;
  private final CivilTime time;

  HousingApplicationTable(JdbcClient jdbc, HousingReferrals referrals, CivilTime time) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.time = time;
  }

  @Override
  public void applied(CaseNumber youth, AppliedFor wanted) {
    add(youth, wanted, time.today(), new Decision(null, null, null));
  }

  @Override
  public void wished(CaseNumber youth, AppliedFor wanted) {
    Optional<Decision> decision =
        jdbc.sql("select * from housing_application where application_id = " + NEWEST)
            .param("case", youth.value())
            .query(
                (row, n) ->
                    new Decision(
                        row.getString("allocation_result"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("complaint_until", LocalDate.class)))
            .optional();
    add(youth, wanted, time.today(), decision.orElse(new Decision(null, null, null)));
  }

  @Override
  public void decided(
      CaseNumber youth,
      Allocation result,
      LocalDate decidedOn,
      @Nullable LocalDate complaintUntil) {
    jdbc.sql(
            """
            update housing_application set allocation_result = :result, decided_on = :on,
              complaint_until = :until
            where application_id =
            """
                + NEWEST)
        .param("result", result.name())
        .param("on", decidedOn)
        .param("until", complaintUntil)
        .param("case", youth.value())
        .update();
    referrals.changed(youth);
  }

  @Override
  public Optional<LocalDate> complaintUntil(CaseNumber youth) {
    return jdbc.sql(
            """
            select complaint_until from housing_application
            where complaint_until is not null and application_id =
            """
                + NEWEST)
        .param("case", youth.value())
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public Optional<HousingWish> of(CaseNumber youth) {
    return jdbc.sql(
            """
            select a.*, r.opened_on from housing_application a
            join housing_referral r on r.case_number = a.case_number and r.attempt = a.attempt
            where a.application_id =
            """
                + NEWEST)
        .param("case", youth.value())
        .query(HousingApplicationTable::wish)
        .optional();
  }

  private record Decision(
      @Nullable String result, @Nullable LocalDate on, @Nullable LocalDate complaintUntil) {}

  private void add(CaseNumber youth, AppliedFor wanted, LocalDate on, Decision decision) {
    jdbc.sql(
            """
            insert into housing_application (case_number, attempt, applied_on, sources, acute,
              max_rent, household, areas, exclusions, network_area, accessibility, meets_study,
              allocation_result, decided_on, complaint_until)
            values (:case, :attempt, :on, :sources, :acute, :maxRent, :household, :areas,
              :exclusions, :network, :accessibility, :study, :result, :decidedOn, :until)
            """)
        .param("case", youth.value())
        .param("attempt", referrals.current(youth).attempt())
        .param("on", on)
        .param("sources", names(wanted.sources()))
        .param("acute", wanted.acute())
        .param("maxRent", wanted.maxRent())
        .param("household", wanted.household())
        .param("areas", String.join(SEPARATOR, wanted.areas()))
        .param("exclusions", String.join(SEPARATOR, wanted.exclusions()))
        .param("network", wanted.networkArea())
        .param("accessibility", names(wanted.accessibility()))
        .param("study", wanted.meetsStudyRequirement())
        .param("result", decision.result())
        .param("decidedOn", decision.on())
        .param("until", decision.complaintUntil())
        .update();
    referrals.changed(youth);
  }

  private static HousingWish wish(ResultSet row, int number) throws SQLException {
    return new HousingWish(
        read(row, "sources", HousingSource::valueOf),
        row.getBoolean("acute"),
        row.getInt("max_rent"),
        row.getInt("household"),
        read(row, "areas", Function.identity()),
        read(row, "exclusions", Function.identity()),
        row.getString("network_area"),
        read(row, "accessibility", Accessibility::valueOf),
        row.getBoolean("meets_study"),
        row.getObject("opened_on", LocalDate.class),
        Allocation.APPROVED.name().equals(row.getString("allocation_result")));
  }

  private static <T> Set<T> read(ResultSet row, String column, Function<String, T> value)
      throws SQLException {
    return Arrays.stream(row.getString(column).split(SEPARATOR))
        .filter(code -> !code.isEmpty())
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String names(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(SEPARATOR));
  }
}

package dk.hjemvej.housing.database;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.housing.Accessibility;
import dk.hjemvej.housing.Home;
import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.Vacancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The statements on {@code housing_unit} that write what a home is. */
@Repository
class HomeTable {

  private static final String HOME =
      """
      select unit_id, source, landlord, reference, address, area, rent, size_m2, rooms,
             study_requirement, accessibility, available_from, allocation_right, state
      from housing_unit
      """;

  private final JdbcClient jdbc;
  private final CivilTime time;

  HomeTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /**
   * A row with what tells the same dwelling from another.
   *
   * @param livedIn whether somebody moved in
   */
  record Row(Home home, String identityKey, String addressKey, boolean livedIn) {}

  Optional<Home> find(int unitId) {
    return jdbc.sql(HOME + "where unit_id = :unit")
        .param("unit", unitId)
        .query((row, n) -> home(row))
        .optional();
  }

  List<Home> onOffer() {
    return jdbc.sql(HOME + "where state in ('FREE', 'HELD') order by registered_at, unit_id")
        .query((row, n) -> home(row))
        .list();
  }

  List<Home> withdrawable() {
    return jdbc.sql(
            HOME
                + """
                u where state in ('FREE', 'HELD') or (state = 'ALLOCATED' and not exists (
                  select 1 from housing_referral r
                  where r.unit_id = u.unit_id and r.moved_in_on is not null))
                order by landlord, address, unit_id
                """)
        .query((row, n) -> home(row))
        .list();
  }

  /** Every row of the dwellings with one of these keys, newest vacancy first. */
  List<Row> ofDwellings(Collection<String> keys) {
    return jdbc.sql(
            """
            select u.*, exists (
              select 1 from housing_referral r
              where r.unit_id = u.unit_id and r.moved_in_on is not null) as lived_in
            from housing_unit u
            where identity_key in (:keys) or address_key in (:keys)
            order by available_from desc, unit_id desc
            """)
        .param("keys", keys)
        .query(
            (row, n) ->
                new Row(
                    home(row),
                    row.getString("identity_key"),
                    row.getString("address_key"),
                    row.getBoolean("lived_in")))
        .list();
  }

  int add(Vacancy vacancy) {
    var key = new GeneratedKeyHolder();
    describe(
            """
            insert into housing_unit (
              source, landlord, reference, identity_key, address_key, address, area, rent, size_m2,
              rooms, study_requirement, accessibility, available_from, allocation_right, state,
              registered_at)
            values (
              :source, :landlord, :reference, :identity, :addressKey, :address, :area, :rent, :size,
              :rooms, :study, :accessibility, :from, :right, 'FREE', :at)
            """,
            vacancy)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update(key, "unit_id");
    return Objects.requireNonNull(key.getKey()).intValue();
  }

  void change(int unitId, Vacancy vacancy) {
    describe(
            """
            update housing_unit set
              source = :source, landlord = :landlord, reference = :reference,
              identity_key = :identity, address_key = :addressKey, address = :address,
              area = :area, rent = :rent, size_m2 = :size, rooms = :rooms,
              study_requirement = :study, accessibility = :accessibility,
              available_from = :from, allocation_right = :right
            where unit_id = :unit and state = 'FREE'
            """,
            vacancy)
        .param("unit", unitId)
        .update();
  }

  /** Which case holds the home or has it. */
  @Nullable CaseNumber holder(int unitId) {
    return jdbc.sql("select case_number from housing_unit where unit_id = :unit")
        .param("unit", unitId)
        .query((row, n) -> Optional.ofNullable(row.getString("case_number")).map(CaseNumber::of))
        .single()
        .orElse(null);
  }

  boolean movedIn(int unitId) {
    return jdbc.sql(
                """
                select count(*) from housing_referral
                where unit_id = :unit and moved_in_on is not null
                """)
            .param("unit", unitId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void withdraw(int unitId) {
    jdbc.sql(
            """
            update housing_unit
            set state = 'WITHDRAWN', withdrawn_on = :today, case_number = null, held_until = null
            where unit_id = :unit
            """)
        .param("today", time.today())
        .param("unit", unitId)
        .update();
  }

  private JdbcClient.StatementSpec describe(String sql, Vacancy vacancy) {
    return jdbc.sql(sql)
        .param("source", vacancy.source().name())
        .param("landlord", vacancy.landlord())
        .param("reference", vacancy.reference())
        .param("identity", vacancy.identityKey())
        .param("addressKey", vacancy.addressKey())
        .param("address", vacancy.address())
        .param("area", vacancy.area())
        .param("rent", vacancy.rent())
        .param("size", vacancy.sizeM2())
        .param("rooms", vacancy.rooms())
        .param("study", vacancy.studyRequirement())
        .param(
            "accessibility",
            vacancy.accessibility().stream().sorted().map(Enum::name).collect(joining(",")))
        .param("from", vacancy.availableFrom())
        .param("right", vacancy.allocationRight());
  }

  private static Home home(ResultSet row) throws SQLException {
    return new Home(
        row.getInt("unit_id"),
        HousingSource.valueOf(row.getString("source")),
        row.getString("landlord"),
        row.getString("reference"),
        row.getString("address"),
        row.getString("area"),
        row.getInt("rent"),
        row.getInt("size_m2"),
        row.getInt("rooms"),
        row.getBoolean("study_requirement"),
        accessibility(row.getString("accessibility")),
        row.getObject("available_from", LocalDate.class),
        row.getBoolean("allocation_right"),
        Home.State.valueOf(row.getString("state")));
  }

  private static Set<Accessibility> accessibility(String codes) {
    return Arrays.stream(codes.split(","))
        .filter(code -> !code.isEmpty())
        .map(Accessibility::valueOf)
        .collect(toUnmodifiableSet());
  }
}

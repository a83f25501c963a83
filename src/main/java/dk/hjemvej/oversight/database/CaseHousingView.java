package dk.hjemvej.oversight.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.CaseHousing;
import dk.hjemvej.oversight.CaseHousing.Attempt;
import dk.hjemvej.oversight.CaseHousing.LeftOut;
import dk.hjemvej.oversight.CaseHousing.Match;
import dk.hjemvej.oversight.CaseHousing.Offer;
import dk.hjemvej.oversight.CaseHousing.Registration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views {@code case_housing_*}. */
@Repository
class CaseHousingView implements CaseHousing.Register {

  private final JdbcClient jdbc;
  private final int longest;

  CaseHousingView(JdbcClient jdbc, @Value("${hjemvej.forms.longest-list}") int longest) {
    this.jdbc = jdbc;
    this.longest = longest;
  }

  @Override
  public CaseHousing of(CaseNumber caseNumber) {
    return new CaseHousing(
        rows(
            caseNumber,
            "select * from case_housing_attempt where case_number = :case order by attempt desc",
            Attempt.class),
        rows(
            caseNumber,
            "select * from case_housing_registration where case_number = :case order by organisation",
            Registration.class),
        rows(
            caseNumber,
            "select * from case_housing_offer where case_number = :case order by offer_id desc",
            Offer.class),
        rows(
            caseNumber,
            """
            select * from case_housing_match where case_number = :case and attempt = (
              select max(attempt) from case_housing_attempt where case_number = :case)
            order by case verdict when 'OFFERED' then 1 when 'RANKED' then 2 else 3 end,
              points desc, rent, unit_id
            limit %d
            """
                .formatted(longest),
            Match.class),
        rows(
            caseNumber,
            """
            select reasons, count(*) as homes from case_housing_match
            where case_number = :case and verdict = 'EXCLUDED' and attempt = (
              select max(attempt) from case_housing_attempt where case_number = :case)
            group by reasons order by count(*) desc, reasons
            """,
            LeftOut.class));
  }

  private <T> List<T> rows(CaseNumber caseNumber, String sql, Class<T> type) {
    RowMapper<T> mapper = new SimplePropertyRowMapper<>(type);
    return jdbc.sql(sql).param("case", caseNumber.value()).query(mapper).list();
  }
}

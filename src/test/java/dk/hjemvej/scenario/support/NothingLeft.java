package dk.hjemvej.scenario.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.hjemvej.casefile.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of a case that has ended nothing goes on: no process, task, timer or subscription, no place, home
 * or ladder, no row that says that something is open. Only a process that follows the case, drawn
 * with {@code case="follows"}, may still run.
 */
@TestComponent
public class NothingLeft {

  /** The conditions under which a row of the table says that something goes on. */
  private static final Map<String, String> OPEN_ROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("capacity_place", "true"),
              Map.entry("waiting_list_entry", "true"),
              Map.entry("escalation", "true"),
              Map.entry("pause", "true"),
              Map.entry("high_risk", "true"),
              Map.entry("housing_search", "true"),
              Map.entry("housing_offer", "state = 'OPEN'"),
              Map.entry("housing_referral", "ended_on is null"),
              Map.entry(
                  "housing_unit",
                  """
                  not exists (select 1 from housing_referral r where r.unit_id = t.unit_id
                  and r.case_number = t.case_number and r.moved_in_on is not null)\
                  """),
              Map.entry("method_course", "closed_on is null"),
              Map.entry("phase", "started_on is not null and ended_on is null"),
              Map.entry("inbox", "status = 'WAITING'"),
              Map.entry(
                  "notice",
                  """
                  state in ('WAITING', 'NO_ADDRESS') or (state = 'ADDRESSED' and exists (
                  select 1 from notice_recipient r left join mail m on m.id = r.mail_id
                  where r.notice_id = t.id and (m.id is null or m.state <> 'SENT')))\
                  """)));

  private static final String INSTANCES =
      """
      select e.proc_inst_id_ from act_ru_execution e
      join act_ru_execution root on root.id_ = e.root_proc_inst_id_
      join act_re_procdef d on d.id_ = root.proc_def_id_
      where e.parent_id_ is null and e.business_key_ = :case
      """;

  @Autowired private JdbcClient jdbc;
  @Autowired private Followers followers;

  public void of(Walk youth) {
    of(youth.caseNumber());
  }

  public void of(CaseNumber youth) {
    assertThat(left(youth)).as("what is left of %s", youth).isEmpty();
  }

  /** What still goes on, as short texts. */
  public List<String> left(CaseNumber youth) {
    List<String> left = new ArrayList<>();
    List<String> instances = instances(youth);
    instances.forEach(instance -> left.add("process " + instance));
    for (String table : List.of("act_ru_task", "act_ru_job", "act_ru_event_subscr")) {
      String instance = table.equals("act_ru_job") ? "process_instance_id_" : "proc_inst_id_";
      int rows =
          jdbc.sql(
                  """
                  select count(*) from %s t join act_hi_procinst p on p.proc_inst_id_ = t.%s
                  where p.business_key_ = :case and p.proc_def_key_ not in (:followers)
                  and p.root_proc_inst_id_ not in (select r.proc_inst_id_ from act_hi_procinst r
                    where r.business_key_ = :case and r.proc_def_key_ in (:followers))
                  """
                      .formatted(table, instance))
              .param("case", youth.value())
              .param("followers", followers.keys())
              .query(Integer.class)
              .single();
      if (rows > 0) {
        left.add(rows + " in " + table);
      }
    }
    openTables().forEach(table -> count(youth, table, "true", left));
    OPEN_ROWS.forEach((table, open) -> count(youth, table, open, left));
    return left;
  }

  private List<String> instances(CaseNumber youth) {
    return jdbc.sql(INSTANCES + " and d.key_ not in (:followers)")
        .param("case", youth.value())
        .param("followers", followers.keys())
        .query(String.class)
        .list();
  }

  /** By the habit of the house a table of open things is called so. */
  private List<String> openTables() {
    return jdbc.sql(
            """
            select table_name from information_schema.columns
            where table_name like 'open\\_%' and column_name = 'case_number'
            """)
        .query(String.class)
        .list();
  }

  private void count(CaseNumber youth, String table, String open, List<String> left) {
    int rows =
        jdbc.sql(
                "select count(*) from %s t where t.case_number = :case and (%s)"
                    .formatted(table, open))
            .param("case", youth.value())
            .query(Integer.class)
            .single();
    if (rows > 0) {
      left.add(rows + " in " + table);
    }
  }
}

package dk.hjemvej.escalation.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.escalation.Climb;
import dk.hjemvej.escalation.Ladder;
import dk.hjemvej.escalation.Ladders;
import dk.hjemvej.escalation.TakenStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code escalation}, its episodes and its steps. */
@Repository
class EscalationTables implements Ladders {

  private static final String THIS_LADDER = "where case_number = :case and subject = :subject";

  private final JdbcClient jdbc;
  private final CivilTime time;
  private final TransactionTemplate savepoint;

  EscalationTables(JdbcClient jdbc, CivilTime time, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.time = time;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** The keys decide who is first; whoever comes second goes back to before it tried. */
  @Override
  public boolean putUp(
      CaseNumber youth,
      String subject,
      LocalDate since,
      String task,
      @Nullable Period contactInterval,
      Ladder.State state) {
    if (lock(youth, subject).isPresent()) {
      return false;
    }
    try {
      savepoint.executeWithoutResult(
          status -> insert(youth, subject, since, task, contactInterval, state));
      return true;
    } catch (DuplicateKeyException someoneWasFaster) {
      return false;
    }
  }

  private void insert(
      CaseNumber youth,
      String subject,
      LocalDate since,
      String task,
      @Nullable Period contactInterval,
      Ladder.State state) {
    int episode =
        jdbc.sql("select coalesce(max(episode), 0) + 1 from escalation_episode " + THIS_LADDER)
            .param("case", youth.value())
            .param("subject", subject)
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            insert into escalation_episode (case_number, subject, episode, since, begun_at)
            values (:case, :subject, :episode, :since, :at)
            """)
        .param("case", youth.value())
        .param("subject", subject)
        .param("episode", episode)
        .param("since", since)
        .param("at", now())
        .update();
    jdbc.sql(
            """
            insert into escalation
              (case_number, subject, episode, since, overdue_task, contact_interval, state)
            values (:case, :subject, :episode, :since, :task, :interval, :state)
            """)
        .param("case", youth.value())
        .param("subject", subject)
        .param("episode", episode)
        .param("since", since)
        .param("task", task)
        .param("interval", contactInterval == null ? null : contactInterval.toString())
        .param("state", state.name())
        .update();
  }

  @Override
  public Optional<Ladder> lock(CaseNumber youth, String subject) {
    return jdbc.sql("select * from escalation " + THIS_LADDER + " for update")
        .param("case", youth.value())
        .param("subject", subject)
        .query(EscalationTables::ladder)
        .optional();
  }

  @Override
  public List<Ladder> lockAll(CaseNumber youth) {
    return jdbc.sql(
            "select * from escalation where case_number = :case order by subject for update")
        .param("case", youth.value())
        .query(EscalationTables::ladder)
        .list();
  }

  @Override
  public List<Ladder> waiting() {
    return jdbc.sql(
            """
            select * from escalation where state = 'RUNNING' and next_step_on is not null
            order by case_number, subject
            """)
        .query(EscalationTables::ladder)
        .list();
  }

  /** The last step was reached before the agreement: what was agreed is still to come. */
  @Override
  public boolean isAgreed(Ladder ladder) {
    return jdbc.sql(
                """
                select count(*) from escalation_step
                where case_number = :case and subject = :subject and episode = :episode
                and decision = 'LOOK_AGAIN' and settled_at >= (
                  select max(reached_at) from escalation_step
                  where case_number = :case and subject = :subject and episode = :episode)
                """)
            .param("case", ladder.caseNumber().value())
            .param("subject", ladder.subject())
            .param("episode", ladder.episode())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public Optional<TakenStep> lastStep(Ladder ladder) {
    return jdbc.sql(
            """
            select level, round, step, reached_on, settled_at from escalation_step
            where case_number = :case and subject = :subject and episode = :episode
            and (decision is null or decision <> 'CALLED_OFF')
            order by reached_at desc, level desc, round desc
            fetch first 1 rows only
            """)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .param("episode", ladder.episode())
        .query(
            (row, number) ->
                new TakenStep(
                    row.getInt("level"),
                    row.getInt("round"),
                    row.getString("step"),
                    row.getObject("reached_on", LocalDate.class),
                    row.getObject("settled_at") == null))
        .optional();
  }

  @Override
  public int take(Ladder ladder, Climb.Step step, LocalDate today) {
    int round =
        jdbc.sql(
                """
                select coalesce(max(round), 0) + 1 from escalation_step
                where case_number = :case and subject = :subject and episode = :episode
                and level = :level
                """)
            .param("case", ladder.caseNumber().value())
            .param("subject", ladder.subject())
            .param("episode", ladder.episode())
            .param("level", step.rung().level())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            insert into escalation_step
              (case_number, subject, episode, level, round, step, reached_at, reached_on, skipped)
            values (:case, :subject, :episode, :level, :round, :step, :at, :on, :skipped)
            """)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .param("episode", ladder.episode())
        .param("level", step.rung().level())
        .param("round", round)
        .param("step", step.rung().step())
        .param("at", now())
        .param("on", today)
        .param(
            "skipped",
            step.skipped().stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .update();
    return round;
  }

  @Override
  public void looksAgain(Ladder ladder, String processInstanceId, LocalDate nextStepOn) {
    jdbc.sql(
            """
            update escalation set process_instance_id = :instance, next_step_on = :next
            """
                + THIS_LADDER)
        .param("instance", processInstanceId)
        .param("next", nextStepOn)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .update();
  }

  @Override
  public void looksAgainOn(Ladder ladder, LocalDate nextStepOn) {
    jdbc.sql("update escalation set next_step_on = :next " + THIS_LADDER)
        .param("next", nextStepOn)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .update();
  }

  /** An answer settles every round that was still open: they ask the same. */
  @Override
  public void answered(Ladder ladder, String step, String decision) {
    jdbc.sql(
            """
            update escalation_step set decision = :decision, settled_at = :at
            where case_number = :case and subject = :subject and episode = :episode
            and step = :step and settled_at is null
            """)
        .param("decision", decision)
        .param("at", now())
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .param("episode", ladder.episode())
        .param("step", step)
        .update();
    state(ladder, Ladder.State.ANSWERED);
  }

  @Override
  public void state(Ladder ladder, Ladder.State state) {
    jdbc.sql("update escalation set state = :state " + THIS_LADDER)
        .param("state", state.name())
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .update();
  }

  @Override
  public void hold(Ladder ladder) {
    callOffOpenSteps(ladder);
    jdbc.sql(
            """
            update escalation set state = 'HELD', process_instance_id = null, next_step_on = null
            """
                + THIS_LADDER)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .update();
  }

  @Override
  public void takeDown(Ladder ladder) {
    callOffOpenSteps(ladder);
    jdbc.sql("delete from escalation " + THIS_LADDER)
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .update();
    jdbc.sql(
            "update escalation_episode set ended_at = :at "
                + THIS_LADDER
                + " and episode = :episode")
        .param("at", now())
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .param("episode", ladder.episode())
        .update();
  }

  private void callOffOpenSteps(Ladder ladder) {
    jdbc.sql(
            """
            update escalation_step set decision = 'CALLED_OFF', settled_at = :at
            where case_number = :case and subject = :subject and episode = :episode
            and settled_at is null
            """)
        .param("at", now())
        .param("case", ladder.caseNumber().value())
        .param("subject", ladder.subject())
        .param("episode", ladder.episode())
        .update();
  }

  private static Ladder ladder(ResultSet row, int number) throws SQLException {
    String interval = row.getString("contact_interval");
    return new Ladder(
        CaseNumber.of(row.getString("case_number")),
        row.getString("subject"),
        row.getInt("episode"),
        row.getObject("since", LocalDate.class),
        row.getString("overdue_task"),
        interval == null ? null : Period.parse(interval),
        Ladder.State.valueOf(row.getString("state")),
        row.getObject("next_step_on", LocalDate.class),
        row.getString("process_instance_id"));
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }
}

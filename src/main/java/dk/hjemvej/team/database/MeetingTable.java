package dk.hjemvej.team.database;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.team.Meetings;
import dk.hjemvej.team.Routine;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code team_meeting}: one for each routine and day, says the primary key. */
@Repository
class MeetingTable implements Meetings {

  private final JdbcClient jdbc;
  private final CivilTime time;

  MeetingTable(JdbcClient jdbc, CivilTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public void held(Routine routine, LocalDate on, @Nullable String leader, List<CaseNumber> cases) {
    add(routine, on, true, leader);
    cases.forEach(
        youth ->
            jdbc.sql(
                    """
                    insert into team_meeting_case (routine, planned_on, case_number)
                    values (:routine, :on, :case)
                    """)
                .param("routine", routine.name())
                .param("on", on)
                .param("case", youth.value())
                .update());
  }

  @Override
  public void missed(Routine routine, LocalDate on) {
    add(routine, on, false, null);
  }

  @Override
  public int missedInRow(Routine routine) {
    return jdbc.sql(
            """
            select count(*) from team_meeting missed
            where missed.routine = :routine and not missed.held
            and not exists (select 1 from team_meeting later where later.routine = missed.routine
              and later.held and later.planned_on > missed.planned_on)
            """)
        .param("routine", routine.name())
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<LocalDate> lastHeld(Routine routine) {
    return jdbc.sql(
            """
            select planned_on from team_meeting where routine = :routine and held
            order by planned_on desc fetch first 1 rows only
            """)
        .param("routine", routine.name())
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public void lock(Routine routine) {
    jdbc.sql("select routine from team_routine where routine = :routine for update")
        .param("routine", routine.name())
        .query(String.class)
        .single();
  }

  @Override
  public void register(Routine routine) {
    jdbc.sql(
            """
            insert into team_routine (routine) select cast(:routine as varchar(40))
            where not exists (select 1 from team_routine where routine = :routine)
            """)
        .param("routine", routine.name())
        .update();
  }

  private void add(Routine routine, LocalDate on, boolean held, @Nullable String leader) {
    jdbc.sql(
            """
            insert into team_meeting (routine, planned_on, held, leader, recorded_at)
            values (:routine, :on, :held, :leader, :at)
            """)
        .param("routine", routine.name())
        .param("on", on)
        .param("held", held)
        .param("leader", leader)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .update();
  }
}

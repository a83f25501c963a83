package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.casefile.Submissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionTable implements Submissions {

  private final JdbcClient jdbc;
  private final StoredAnswers stored;
  private final CivilTime time;

  SubmissionTable(JdbcClient jdbc, StoredAnswers stored, CivilTime time) {
    this.jdbc = jdbc;
    this.stored = stored;
    this.time = time;
  }

  @Override
  public long add(
      CaseNumber caseNumber,
      String processKey,
      String processInstanceId,
      String elementId,
      String formId,
      String deploymentId,
      String submittedBy,
      Answers answers,
      @Nullable Long corrects,
      @Nullable String reason) {
    KeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into submission (case_number, process_key, process_instance_id, element_id, form_id,
                deployment_id, submitted_by, submitted_at, answers, corrects, reason)
            values (:case, :process, :instance, :element, :form,
                :deployment, :by, :at, :answers, :corrects, :reason)
            """)
        .param("case", caseNumber.value())
        .param("process", processKey)
        .param("instance", processInstanceId)
        .param("element", elementId)
        .param("form", formId)
        .param("deployment", deploymentId)
        .param("by", submittedBy)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("answers", stored.write(answers))
        .param("corrects", corrects)
        .param("reason", reason)
        .update(id, "id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  @Override
  public List<Submission> of(CaseNumber caseNumber) {
    return jdbc.sql("select * from submission where case_number = :case order by id")
        .param("case", caseNumber.value())
        .query(this::read)
        .list();
  }

  @Override
  public Optional<Answers> find(CaseNumber caseNumber, String elementId) {
    return jdbc.sql(
            """
            select * from submission where case_number = :case and element_id = :element
            order by id desc fetch first 1 rows only
            """)
        .param("case", caseNumber.value())
        .param("element", elementId)
        .query(this::read)
        .optional()
        .map(Submission::answers);
  }

  @Override
  public Answers record(CaseNumber caseNumber) {
    Map<String, Object> newest = new HashMap<>();
    of(caseNumber).forEach(submission -> newest.putAll(submission.answers().asMap()));
    return new Answers(newest);
  }

  private Submission read(ResultSet row, int number) throws SQLException {
    long corrects = row.getLong("corrects");
    return new Submission(
        row.getLong("id"),
        CaseNumber.of(row.getString("case_number")),
        row.getString("process_key"),
        row.getString("process_instance_id"),
        row.getString("element_id"),
        row.getString("form_id"),
        row.getString("deployment_id"),
        row.getString("submitted_by"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        stored.read(row.getString("answers")),
        corrects == 0 ? null : corrects,
        row.getString("reason"));
  }
}

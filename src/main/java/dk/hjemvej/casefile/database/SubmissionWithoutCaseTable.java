package dk.hjemvej.casefile.database;

import dk.hjemvej.casefile.Answers;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.SubmissionsWithoutCase;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionWithoutCaseTable implements SubmissionsWithoutCase {

  private final JdbcClient jdbc;
  private final StoredAnswers stored;
  private final CivilTime time;

  SubmissionWithoutCaseTable(JdbcClient jdbc, StoredAnswers stored, CivilTime time) {
    this.jdbc = jdbc;
    this.stored = stored;
    this.time = time;
  }

  @Override
  public void add(
      String processKey,
      String processInstanceId,
      String elementId,
      String formId,
      String deploymentId,
      String submittedBy,
      Answers answers) {
    jdbc.sql(
            """
            insert into submission_without_case (process_key, process_instance_id, element_id, form_id,
                deployment_id, submitted_by, submitted_at, answers)
            values (:process, :instance, :element, :form, :deployment, :by, :at, :answers)
            """)
        .param("process", processKey)
        .param("instance", processInstanceId)
        .param("element", elementId)
        .param("form", formId)
        .param("deployment", deploymentId)
        .param("by", submittedBy)
        .param("at", time.now().atOffset(ZoneOffset.UTC))
        .param("answers", stored.write(answers))
        .update();
  }

  @Override
  public Answers of(String processInstanceId) {
    Map<String, Object> newest = new HashMap<>();
    jdbc.sql(
            """
            select answers from submission_without_case
            where process_instance_id = :instance order by id
            """)
        .param("instance", processInstanceId)
        .query(String.class)
        .list()
        .forEach(answers -> newest.putAll(stored.read(answers).asMap()));
    return new Answers(newest);
  }
}

package dk.hjemvej.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One filled-in form: who answered what, when, in which version of the form. Never changed; a wrong
 * answer is corrected by a later submission that names this one and a reason.
 *
 * @param elementId id of the user task or start event in the diagram
 * @param deploymentId the deployment whose form was filled in
 * @param corrects id of the submission this one corrects
 */
public record Submission(
    long id,
    CaseNumber caseNumber,
    String processKey,
    String processInstanceId,
    String elementId,
    String formId,
    String deploymentId,
    String submittedBy,
    Instant submittedAt,
    Answers answers,
    @Nullable Long corrects,
    @Nullable String reason) {}

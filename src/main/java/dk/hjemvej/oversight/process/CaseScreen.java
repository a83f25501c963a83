package dk.hjemvej.oversight.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.casefile.CivilTime;
import dk.hjemvej.casefile.RefusedAnswer;
import dk.hjemvej.casefile.Submission;
import dk.hjemvej.engine.forms.Corrections;
import dk.hjemvej.oversight.AccessLog;
import dk.hjemvej.oversight.AccessLog.What;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the Tasklist plugins ask: the case beside a task, the cards of the list, and the correction
 * of an answer. Lies under the web applications' path, so that their session and their protection
 * against forged requests apply.
 */
@RestController
@RequestMapping("/camunda/api/hjemvej")
class CaseScreen {

  private static final int MOST_CARDS = 100;

  record Card(String caseNumber, String initials) {}

  record Wanted(@Nullable Map<String, @Nullable Object> answers, @Nullable String reason) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Problem(String message, @Nullable String field) {}

  private final IdentityService identity;
  private final CaseDoor door;
  private final CasePage page;
  private final Corrections corrections;
  private final AccessLog log;
  private final CivilTime time;

  CaseScreen(
      IdentityService identity,
      CaseDoor door,
      CasePage page,
      Corrections corrections,
      AccessLog log,
      CivilTime time) {
    this.identity = identity;
    this.door = door;
    this.page = page;
    this.corrections = corrections;
    this.log = log;
    this.time = time;
  }

  /** The case of a task that the reader may see. */
  @GetMapping("/tasks/{taskId}/case")
  ResponseEntity<CasePage.Page> caseOfTask(@PathVariable String taskId) {
    Reader reader = Reader.signedIn(identity);
    CaseNumber caseNumber =
        Optional.ofNullable(door.casesOf(List.of(taskId)).get(taskId))
            .filter(found -> !door.isRestricted(found) || door.mayRead(reader, found))
            .orElseThrow(Refused::notYours);
    return show(reader, caseNumber);
  }

  @GetMapping("/cases/{caseNumber}")
  ResponseEntity<CasePage.Page> caseOf(@PathVariable String caseNumber) {
    Reader reader = Reader.signedIn(identity);
    return show(reader, door.letIn(reader, caseNumber));
  }

  /** Case number and initials for the cards of the task list, by task id. */
  @GetMapping("/cards")
  ResponseEntity<Map<String, Card>> cards(@RequestParam("task") List<String> tasks) {
    Reader reader = Reader.signedIn(identity);
    Map<String, Card> cards = new TreeMap<>();
    door.casesOf(tasks.subList(0, Math.min(tasks.size(), MOST_CARDS)))
        .forEach(
            (task, caseNumber) -> {
              log.addOncePerDay(caseNumber, reader.userId(), What.LIST, time.today());
              cards.put(task, new Card(caseNumber.value(), page.initials(caseNumber, reader)));
            });
    return fresh(cards);
  }

  /** The fields of a filled-in form, to correct them. */
  @GetMapping("/cases/{caseNumber}/submissions/{id}/fields")
  ResponseEntity<List<CasePage.Field>> fields(
      @PathVariable String caseNumber, @PathVariable long id) {
    Reader reader = Reader.signedIn(identity);
    Submission submission = mayCorrect(reader, caseNumber, id);
    log.add(submission.caseNumber(), reader.userId(), What.CORRECTION);
    return fresh(page.fields(submission));
  }

  /** Which fields the form hides while the answers are being corrected. */
  @PostMapping("/cases/{caseNumber}/submissions/{id}/hidden-fields")
  ResponseEntity<Set<String>> hiddenFields(
      @PathVariable String caseNumber, @PathVariable long id, @RequestBody Wanted wanted) {
    Submission submission = mayCorrect(Reader.signedIn(identity), caseNumber, id);
    return fresh(corrections.hidden(submission, changes(wanted)));
  }

  /** Stores a correction; the wrong answer stays in the record beside it. */
  @PostMapping("/cases/{caseNumber}/submissions/{id}/correction")
  ResponseEntity<CasePage.Page> correct(
      @PathVariable String caseNumber, @PathVariable long id, @RequestBody Wanted wanted) {
    Reader reader = Reader.signedIn(identity);
    Submission submission = mayCorrect(reader, caseNumber, id);
    corrections.correct(
        submission, changes(wanted), wanted.reason() == null ? "" : wanted.reason());
    return show(reader, submission.caseNumber());
  }

  /** The access log of a case as a file, for the citizen who asks who has looked. */
  @GetMapping("/cases/{caseNumber}/access-log.csv")
  ResponseEntity<byte[]> accessLog(@PathVariable String caseNumber) {
    Reader reader = Reader.signedIn(identity);
    CaseNumber found = door.letIn(reader, caseNumber);
    if (!reader.leadsTeam()) {
      throw Refused.notYours();
    }
    log.add(found, reader.userId(), What.ACCESS_LOG);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"adgangslog-%s.csv\"".formatted(found.value()))
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(AccessLogFile.of(found, log.of(found)));
  }

  @ExceptionHandler
  ResponseEntity<Problem> refused(Refused refused) {
    return problem(refused.status(), refused.getMessage(), null);
  }

  @ExceptionHandler
  ResponseEntity<Problem> refusedAnswer(RefusedAnswer refused) {
    return problem(HttpStatus.BAD_REQUEST, refused.getMessage(), refused.field());
  }

  @ExceptionHandler
  ResponseEntity<Problem> correctedMeanwhile(DuplicateKeyException duplicate) {
    return problem(HttpStatus.CONFLICT, "En anden har lige rettet svaret. Genindlæs sagen.", null);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
    return problem(HttpStatus.BAD_REQUEST, "Rettelsen kunne ikke læses.", null);
  }

  private ResponseEntity<CasePage.Page> show(Reader reader, CaseNumber caseNumber) {
    CasePage.Page shown = page.of(caseNumber, reader);
    log.add(caseNumber, reader.userId(), What.CASE);
    return fresh(shown);
  }

  private Submission mayCorrect(Reader reader, String caseNumber, long id) {
    CaseNumber found = door.letIn(reader, caseNumber);
    Submission submission = page.submission(found, id);
    if (page.hidesIdentity(found, reader) || !door.mayCorrect(reader, submission)) {
      throw Refused.notYoursToCorrect();
    }
    return submission;
  }

  private static Map<String, @Nullable Object> changes(Wanted wanted) {
    return wanted.answers() == null ? Map.of() : wanted.answers();
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  static ResponseEntity<Problem> problem(
      HttpStatus status, @Nullable String message, @Nullable String field) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Problem(message == null ? "" : message, field));
  }
}

package dk.hjemvej.oversight.process;

import dk.hjemvej.casefile.CaseNumber;
import dk.hjemvej.oversight.AccessLog;
import dk.hjemvej.oversight.AccessLog.What;
import dk.hjemvej.oversight.CaseOverview;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page "Min vej", to be printed and handed over. Open to whoever may see the case. */
@RestController
@RequestMapping("/camunda/api/hjemvej/cases")
class MyWayScreen {

  /** No script, no picture, nothing from anywhere else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final IdentityService identity;
  private final CaseDoor door;
  private final CasePage page;
  private final MyWayPage myWay;
  private final CaseOverview.Register overviews;
  private final AccessLog log;

  MyWayScreen(
      IdentityService identity,
      CaseDoor door,
      CasePage page,
      MyWayPage myWay,
      CaseOverview.Register overviews,
      AccessLog log) {
    this.identity = identity;
    this.door = door;
    this.page = page;
    this.myWay = myWay;
    this.overviews = overviews;
    this.log = log;
  }

  @GetMapping("/{caseNumber}/my-way")
  ResponseEntity<byte[]> myWay(@PathVariable String caseNumber) {
    Reader reader = Reader.signedIn(identity);
    CaseNumber found = door.letIn(reader, caseNumber);
    CaseOverview overview = overviews.find(found).orElseThrow(Refused::notFound);
    if ("DECEASED".equals(overview.outcome())) {
      throw Refused.notFound();
    }
    String shown = myWay.of(found, page.hidesIdentity(found, reader));
    log.add(found, reader.userId(), What.CASE);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", POLICY)
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .body(shown.getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler
  ResponseEntity<CaseScreen.Problem> refused(Refused refused) {
    return CaseScreen.problem(refused.status(), refused.getMessage(), null);
  }
}

package dk.hjemvej.housing.process;

import dk.hjemvej.housing.HousingSource;
import dk.hjemvej.housing.lists.ListSettings;
import dk.hjemvej.housing.lists.UnreadableList;
import dk.hjemvej.housing.lists.VacancyImport;
import dk.hjemvej.housing.lists.VacancyList;
import dk.hjemvej.housing.lists.VacancyList.Defaults;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Tasklist's "Importér boligliste" asks. Lies under the web applications' path, so that their
 * session and their protection against forged requests apply.
 */
@RestController
@RequestMapping("/camunda/api/hjemvej/vacancies/import")
class ImportScreen {

  private static final String COORDINATORS = "housing-coordinators";
  private static final int LONGEST_LANDLORD = 120;

  record Choice(String value, String label) {}

  /**
   * @param allowed whether the person may import; the rest is for those who may
   */
  record Offer(boolean allowed, long largest, List<Choice> sources, List<String> columns) {}

  /**
   * @param content the file, base64
   * @param source for lines that do not name one
   * @param landlord for lines that do not name one
   */
  record Upload(
      @Nullable String fileName,
      byte @Nullable [] content,
      @Nullable String source,
      @Nullable String landlord) {}

  record Problem(String message) {}

  /** A request that is answered with a status and a Danish sentence. */
  private static final class Refused extends RuntimeException {

    private final HttpStatus status;

    private Refused(HttpStatus status, String message) {
      super(message);
      this.status = status;
    }
  }

  private final IdentityService identity;
  private final VacancyImport imports;
  private final ListSettings settings;

  ImportScreen(IdentityService identity, VacancyImport imports, ListSettings settings) {
    this.identity = identity;
    this.imports = imports;
    this.settings = settings;
  }

  /** Whether the person may import, and what there is to choose. */
  @GetMapping
  ResponseEntity<Offer> offer() {
    if (!mayImport(signedIn())) {
      return fresh(new Offer(false, 0, List.of(), List.of()));
    }
    return fresh(
        new Offer(
            true,
            settings.largest().toBytes(),
            Arrays.stream(HousingSource.values())
                .map(source -> new Choice(source.name(), source.label()))
                .toList(),
            VacancyList.columns()));
  }

  /** Reads the file into the register. */
  @PostMapping
  ResponseEntity<VacancyImport.Outcome> read(@RequestBody Upload upload) {
    Authentication person = signedIn();
    if (!mayImport(person)) {
      throw new Refused(
          HttpStatus.FORBIDDEN, "Kun boligkoordinatorer kan importere en boligliste.");
    }
    if (upload.content() == null) {
      throw new Refused(HttpStatus.BAD_REQUEST, "Vælg en fil først.");
    }
    return fresh(
        imports.run(
            Optional.ofNullable(upload.fileName()).orElse(""),
            upload.content(),
            defaults(upload),
            person.getUserId()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> refused(Refused refused) {
    return problem(refused.status, refused);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(UnreadableList unreadable) {
    return problem(HttpStatus.BAD_REQUEST, unreadable);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
    return problem(
        HttpStatus.BAD_REQUEST,
        new Refused(HttpStatus.BAD_REQUEST, "Filen kunne ikke læses, eller også er den for stor."));
  }

  private Authentication signedIn() {
    Authentication person = identity.getCurrentAuthentication();
    if (person == null || person.getUserId() == null) {
      throw new Refused(HttpStatus.UNAUTHORIZED, "Du er ikke logget på. Log på igen.");
    }
    return person;
  }

  private static boolean mayImport(Authentication person) {
    return person.getGroupIds() != null && person.getGroupIds().contains(COORDINATORS);
  }

  private static Defaults defaults(Upload upload) {
    String landlord = upload.landlord() == null ? "" : upload.landlord().strip();
    if (landlord.length() > LONGEST_LANDLORD) {
      throw new Refused(HttpStatus.BAD_REQUEST, "Boligselskabets navn er for langt.");
    }
    return new Defaults(
        Optional.ofNullable(upload.source())
            .filter(Predicate.not(String::isEmpty))
            .map(ImportScreen::source)
            .orElse(null),
        landlord.isEmpty() ? null : landlord);
  }

  private static HousingSource source(String code) {
    return Arrays.stream(HousingSource.values())
        .filter(source -> source.name().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new Refused(HttpStatus.BAD_REQUEST, "Anvisningskilden findes ikke på listen."));
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  private static ResponseEntity<Problem> problem(HttpStatus status, RuntimeException why) {
    return ResponseEntity.status(status)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Problem(String.valueOf(why.getMessage())));
  }
}

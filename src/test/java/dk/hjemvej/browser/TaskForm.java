package dk.hjemvej.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form on the screen, filled in as a person would: fields are named by their key, choices by the
 * words that stand beside them, dates by the day.
 */
final class TaskForm {

  /** A pressed button has sent the form within this time, or the form is kept. */
  private static final double SENT_MS = 10_000;

  /** An answer is drawn within this time, or the click has been swallowed. */
  private static final double REDRAWN_MS = 3_000;

  private static final int ATTEMPTS = 5;

  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** A field that appears because of an answer has its turn in the next round. */
  private static final int ROUNDS = 4;

  private static final String FIELD_TO_FILL_IN =
      """
      form => [...form.querySelectorAll('.fjs-form-field')]
        .filter(field => !field.querySelector('.fjs-form-field'))
        .filter(field => field.querySelector('.fjs-asterix'))
        .filter(field => {
          const boxes = [...field.querySelectorAll('input[type=radio], input[type=checkbox]')];
          if (boxes.length) {
            return !boxes.some(box => box.checked || box.disabled);
          }
          if (field.querySelector('.fjs-select-display')) {
            return !!field.querySelector('.fjs-select-placeholder');
          }
          return [...field.querySelectorAll('textarea, input')]
            .filter(input => input.id.includes('-Field_'))
            .some(input => !input.value && !input.readOnly && !input.disabled);
        })
        .map(field => field.querySelector('[id*="-Field_"]').id.match(/-Field_([A-Za-z0-9]+)/)[1])
      """;

  private static final String MARKED_FIELD =
      """
      form => [...form.querySelectorAll('.fjs-form-field.fjs-has-errors')]
        .map(field => field.querySelector('[id*="-Field_"]').id.match(/-Field_([A-Za-z0-9]+)/)[1])
      """;

  /** Resolves when the page has drawn what the last answer changed. */
  private static final String DRAWN =
      "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

  private final Map<String, Object> said = new HashMap<>();
  private final Page page;
  private final Locator place;
  private final String button;
  private final LocalDate today;

  TaskForm(Page page, Locator place, String button, LocalDate today) {
    this.page = page;
    this.place = place;
    this.button = button;
    this.today = today;
    place.locator(".fjs-form").waitFor();
  }

  TaskForm answers(Map<String, Object> answers) {
    said.putAll(answers);
    // What decides over other fields is answered before them by going through the form in order.
    keysInOrder().stream()
        .filter(answers::containsKey)
        .forEach(key -> answer(key, answers.get(key)));
    answers.forEach(
        (key, value) -> {
          if (isEmpty(key)) {
            answer(key, value);
          }
        });
    return this;
  }

  /** Gives the first possible answer to every field with a star that is still empty. */
  TaskForm answersTheRest() {
    for (int round = 0; round < ROUNDS; round++) {
      for (String key : emptyRequired()) {
        answerSomehow(key);
      }
    }
    return this;
  }

  /** What stands in a text field. */
  String typed(String key) {
    return input(key).first().inputValue();
  }

  String text() {
    return place.innerText();
  }

  /** Sends the form; it has to be taken, and it goes from the screen. */
  void sends() {
    ElementHandle form = place.locator(".fjs-form").elementHandle();
    Response answer = press();
    if (answer.status() >= 300) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    form.waitForElementState(ElementState.HIDDEN);
  }

  /** Sends the form; it has to be refused. The words that the person is shown. */
  String isRefused() {
    Response answer = press();
    if (answer.status() != 400) {
      throw new AssertionError("wanted a refusal, found " + answer.status());
    }
    Locator shown = page.locator(".notifications .alert-danger").first();
    shown.waitFor();
    return shown.innerText();
  }

  /** Presses the button; the page keeps the form and shows the first field it has marked. */
  List<String> isKept() {
    button().click();
    assertThat(place.locator(".fjs-has-errors").first()).isInViewport();
    return strings(MARKED_FIELD);
  }

  /**
   * Presses the button until the form has gone. What the page did not keep, because it drew itself
   * anew in that moment, is said again as a person would who sees the field marked.
   */
  private Response press() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) {
        marked().forEach(this::answerAsBefore);
      }
      try {
        return page.waitForRequest(
                request -> request.url().contains("/submit-form"),
                new Page.WaitForRequestOptions().setTimeout(SENT_MS),
                () -> button().click(new Locator.ClickOptions().setTimeout(SENT_MS)))
            .response();
      } catch (TimeoutError kept) {
        // The form still stands there: looked at again, and sent again.
      }
    }
    throw new AssertionError("wanted the form sent, found it kept for " + marked());
  }

  private Locator button() {
    return place
        .locator("button.btn-primary:visible")
        .filter(new Locator.FilterOptions().setHasText(button));
  }

  private void answerAsBefore(String key) {
    if (said.containsKey(key)) {
      answer(key, said.get(key));
    } else {
      answerSomehow(key);
    }
  }

  /** The fields that stand empty or that the page has marked as wrong. */
  private Set<String> marked() {
    Set<String> fields = new LinkedHashSet<>(emptyRequired());
    fields.addAll(strings(MARKED_FIELD));
    return fields;
  }

  private List<String> keysInOrder() {
    return strings(
        """
        form => [...new Set([...form.querySelectorAll('[id*="-Field_"]')]
          .map(e => e.id.match(/-Field_([A-Za-z0-9]+)/)[1]))]
        """);
  }

  private List<String> emptyRequired() {
    page.evaluate(DRAWN);
    return strings(FIELD_TO_FILL_IN);
  }

  @SuppressWarnings("unchecked")
  private List<String> strings(String script) {
    return (List<String>) place.locator(".fjs-form").evaluate(script);
  }

  private boolean isEmpty(String key) {
    return emptyRequired().contains(key);
  }

  private void answer(String key, Object value) {
    Locator field = field(key);
    switch (kind(field)) {
      case "select" -> choose(field, value.toString());
      case "radio", "checklist" ->
          tick(
              field.getByLabel(value.toString(), new Locator.GetByLabelOptions().setExact(true)),
              true);
      case "checkbox" -> tick(input(key), (Boolean) value);
      case "datetime" -> date(key, (LocalDate) value);
      default -> input(key).fill(value.toString());
    }
  }

  private void answerSomehow(String key) {
    Locator field = field(key);
    switch (kind(field)) {
      case "select" -> choose(field, "");
      case "radio", "checklist", "checkbox" -> tick(field.locator("input").first(), true);
      case "datetime" -> date(key, today);
      case "number" -> input(key).fill("1");
      default -> input(key).fill("Testtekst");
    }
  }

  private void date(String key, LocalDate day) {
    Locator date = byId(key + "-date");
    date.fill(day.format(DANISH_DATE));
    date.press("Enter");
    Locator time = byId(key + "-time");
    if (time.count() > 0) {
      time.fill("10:00");
      time.press("Enter");
    }
  }

  /** The form draws itself anew after each answer, and on a busy machine a click comes between. */
  private void tick(Locator box, boolean wanted) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (box.isChecked() == wanted) {
        return;
      }
      box.click();
      try {
        page.waitForCondition(
            () -> box.isChecked() == wanted,
            new Page.WaitForConditionOptions().setTimeout(REDRAWN_MS));
      } catch (TimeoutError swallowed) {
        // Looked at again, and clicked again when it is still as it was.
      }
    }
    throw new AssertionError("wanted an answer that stays, found it gone each time");
  }

  private void choose(Locator field, String choice) {
    field.locator(".fjs-input-group").click();
    Locator item =
        field
            .locator(".fjs-dropdownlist-item")
            .filter(new Locator.FilterOptions().setHasText(choice))
            .first();
    item.click();
    item.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  private static String kind(Locator field) {
    return field.getAttribute("class").replaceAll(".*fjs-form-field-(\\w+).*", "$1");
  }

  private Locator field(String key) {
    return place
        .locator(".fjs-form-field")
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.locator(
                        "[id$='-Field_%1$s'], [id$='-Field_%1$s-0'], [id$='-Field_%1$s-date']"
                            .formatted(key))))
        .last();
  }

  private Locator input(String key) {
    return byId(key);
  }

  private Locator byId(String id) {
    return place.locator("[id$='-Field_" + id + "']");
  }
}

package dk.hjemvej.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tasklist as one logged-in person sees it. */
final class Tasklist {

  static final String MINE = "Mine opgaver";
  static final String MY_GROUPS = "Min gruppes opgaver";

  private static final double LOADING_MILLIS = 20_000;
  private static final int ATTEMPTS = 3;

  private final Page page;
  private final String address;
  private final String engine;
  private final Supplier<LocalDate> today;
  private final Map<String, String> lists = new HashMap<>();

  Tasklist(Page page, String host, String engine, Supplier<LocalDate> today) {
    this.page = page;
    this.address = host + "/camunda/app/tasklist/" + engine + "/";
    this.engine = host + "/camunda/api/engine/engine/" + engine;
    this.today = today;
  }

  Tasklist logsIn(String user) {
    page.navigate(address);
    fillsInTheLogin(page, user);
    page.locator("[cam-tasks] .loader")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.getByText("Mine opgaver").waitFor();
    for (JsonElement list :
        new Gson()
            .fromJson(
                page.request().get(engine + "/filter?maxResults=50").text(), JsonElement.class)
            .getAsJsonArray()) {
      JsonObject filter = list.getAsJsonObject();
      lists.put(filter.get("name").getAsString(), filter.get("id").getAsString());
    }
    return this;
  }

  /**
   * Demo accounts have their name as password. While the page settles it draws its form again and
   * puts the cursor into the first field: what has gone astray is typed again.
   */
  static void fillsInTheLogin(Page page, String user) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Locator name = page.getByPlaceholder("Brugernavn");
    Locator password = page.getByPlaceholder("Adgangskode");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      name.fill(user);
      password.fill(user);
      if (name.inputValue().equals(user) && password.inputValue().equals(user)) {
        break;
      }
    }
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log på").setExact(true))
        .click();
  }

  /** The forms with which the person may start something. */
  List<String> startForms() {
    page.locator(".start-process-action a").click();
    Locator offered = page.locator(".modal .processes li a");
    offered.first().waitFor();
    List<String> names = offered.allInnerTexts().stream().map(String::strip).sorted().toList();
    button("Luk").click();
    page.locator(".modal")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return names;
  }

  TaskForm starts(String process) {
    page.locator(".start-process-action a").click();
    page.locator(".modal .processes a")
        .filter(new Locator.FilterOptions().setHasText(process))
        .click();
    return new TaskForm(page, page.locator(".modal-content"), "Start", today.get());
  }

  /** Looks at a list afresh and says which tasks are on it. */
  List<String> looksAt(String list) {
    Response answer = loads(list);
    int tasks = new Gson().fromJson(answer.text(), JsonObject.class).get("count").getAsInt();
    Locator shown = page.locator("ol.tasks-list h4.task a");
    assertThat(shown).hasCount(tasks);
    return shown.allInnerTexts().stream().map(String::strip).sorted().toList();
  }

  /** Loads the page; when it hangs, once more, as anybody would. */
  private Response loads(String list) {
    for (int attempt = 1; ; attempt++) {
      page.navigate("about:blank");
      try {
        return page.waitForResponse(
            response -> response.url().contains("/filter/" + lists.get(list) + "/list"),
            new Page.WaitForResponseOptions().setTimeout(LOADING_MILLIS),
            () -> page.navigate(address + "#/?filter=" + lists.get(list)));
      } catch (TimeoutError hanging) {
        if (attempt == ATTEMPTS) {
          throw hanging;
        }
      }
    }
  }

  /** Opens a task; what nobody has taken yet is taken. */
  TaskForm opens(String list, String task) {
    looksAt(list);
    page.locator("ol.tasks-list h4.task a")
        .filter(new Locator.FilterOptions().setHasText(task))
        .first()
        .click();
    Locator card = page.locator("section.task-card");
    assertThat(card.locator("h2.task")).containsText(task);
    card.locator(".fjs-form").waitFor();
    Locator claim = card.getByText("Tag opgaven");
    if (list.equals(MY_GROUPS)) {
      claim.click();
      claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
    assertThat(card.locator(".disabled-form")).hasCount(0);
    return new TaskForm(page, card, "Afslut opgave", today.get());
  }

  /** Opens the tab with everything the record says about the case, and reads it. */
  String readsTheCase() {
    page.locator("section.task-card .nav-tabs a")
        .filter(new Locator.FilterOptions().setHasText("Sag"))
        .click();
    page.locator(".hjemvej-submission").first().waitFor();
    return text();
  }

  /** Everything on the screen, also what stands in fields. */
  String text() {
    return page.locator("body").innerText()
        + page.evaluate(
            "[...document.querySelectorAll('input, textarea')].map(i => i.value).join(' ')");
  }

  Page page() {
    return page;
  }

  void photograph(Path picture) {
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}

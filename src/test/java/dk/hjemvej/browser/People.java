package dk.hjemvej.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people at work, each with a browser session of their own. After a failed test there is a
 * picture of everybody's screen under target/browser.
 */
final class People implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "browser");
  private static final double PATIENCE_MILLIS = 60_000;

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Map<String, Tasklist> screens = new HashMap<>();

  private Playwright playwright;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(QUIET)
                    .setTimeout(PATIENCE_MILLIS));
  }

  /** The screen of a demo account, logged in. */
  Tasklist at(String user, String host, String engine, Supplier<LocalDate> today) {
    Tasklist screen = screens.get(user);
    if (screen == null) {
      screen = new Tasklist(stranger(), host, engine, today).logsIn(user);
      screens.put(user, screen);
    }
    return screen;
  }

  /** The screen of somebody who has not logged in. */
  Page stranger() {
    BrowserContext session =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen"));
    session.setDefaultTimeout(PATIENCE_MILLIS);
    return session.newPage();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      screens.forEach(
          (user, screen) ->
              screen.photograph(
                  PICTURES.resolve(
                      context.getRequiredTestMethod().getName() + "-" + user + ".png")));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    playwright.close();
  }
}

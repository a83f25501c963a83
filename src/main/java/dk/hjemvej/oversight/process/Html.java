package dk.hjemvej.oversight.process;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A piece of a page. Words come in by {@link #text} alone and are escaped there, so nothing that
 * somebody typed is ever read as HTML.
 */
final class Html {

  private static final Html NOTHING = new Html("");

  private final String source;

  private Html(String source) {
    this.source = source;
  }

  static Html text(String words) {
    return new Html(HtmlUtils.htmlEscape(words, "UTF-8"));
  }

  static Html of(Collection<Html> pieces) {
    return new Html(pieces.stream().map(piece -> piece.source).collect(Collectors.joining()));
  }

  /** An element of a name written in this program. */
  static Html tag(String name, Html... children) {
    return new Html("<%s>%s</%s>".formatted(name, join(children), name));
  }

  /** The same with a class for the style sheet. */
  static Html tag(String name, String cssClass, Html... children) {
    return new Html("<%s class=\"%s\">%s</%s>".formatted(name, cssClass, join(children), name));
  }

  static Html nothing() {
    return NOTHING;
  }

  /**
   * A whole page in Danish.
   *
   * @param styleSheet address of the style sheet
   * @param cssClass of the body
   */
  static String page(String title, String styleSheet, String cssClass, Html... body) {
    return """
        <!doctype html>
        <html lang="da"><head><meta charset="utf-8"><title>%s</title>\
        <meta name="viewport" content="width=device-width, initial-scale=1">\
        <link rel="stylesheet" href="%s"></head>
        <body class="%s">%s</body></html>
        """
        .formatted(text(title).source, styleSheet, cssClass, join(body));
  }

  private static String join(Html... pieces) {
    return Stream.of(pieces).map(piece -> piece.source).collect(Collectors.joining());
  }
}

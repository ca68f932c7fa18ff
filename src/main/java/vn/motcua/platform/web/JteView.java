package vn.motcua.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.platform.web.language.Languages;

/**
 * Renders one precompiled template into memory, then sends it whole: a failing template never
 * leaves half a page.
 */
class JteView implements View {

  private final TemplateEngine engine;
  private final String template;
  private final MessageSource messages;
  private final Languages languages;
  private final StaticFiles files;
  private final SystemKind kind;

  JteView(
      TemplateEngine engine,
      String template,
      MessageSource messages,
      Languages languages,
      StaticFiles files,
      SystemKind kind) {
    this.engine = engine;
    this.template = template;
    this.messages = messages;
    this.languages = languages;
    this.files = files;
    this.kind = kind;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = new HashMap<String, Object>();
    if (model != null) {
      model.forEach(
          (name, value) -> {
            if (value != null && !name.startsWith("org.springframework.")) {
              parameters.put(name, value);
            }
          });
    }
    var output = new Utf8ByteOutput();
    var locale = languages.spoken(RequestContextUtils.getLocale(request));
    Here.with(
        request,
        files,
        languages,
        kind,
        () -> Words.with(messages, locale, () -> engine.render(template, parameters, output)));
    response.setContentType("text/html;charset=UTF-8");
    PageBody.send(output.toByteArray(), request, response);
  }
}

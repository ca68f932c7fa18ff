package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import vn.motcua.platform.web.Here;
import vn.motcua.platform.web.StaticFiles;
import vn.motcua.platform.web.SystemKind;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.language.Languages;
import vn.motcua.testing.Pdf;

class PaperPreviewTest {

  static List<DossierPaper> papers() {
    return SamplePapers.all();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void the_screen_says_what_the_pdf_says(DossierPaper paper) {
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(paper)).text().replaceAll("[\\s\u00A0]", "");
    assertThat(wordsOnPaper(render(paper, "vi")))
        .hasSizeGreaterThan(80)
        .allSatisfy(word -> assertThat(pdf).contains(word));
  }

  @Test
  void nothing_runs_or_is_styled_inline() {
    assertThat(render(SamplePapers.receipt(), "vi"))
        .doesNotContain(" style=", "<style", "onclick", "data:")
        .doesNotContainPattern("<script(?! src=)");
  }

  @Test
  void the_toolbar_speaks_the_readers_language_and_the_paper_stays_vietnamese() {
    assertThat(render(SamplePapers.receipt(), "vi"))
        .contains("Về hồ sơ", "Khổ A5, 2 liên, in đen trắng được", "Tải tệp PDF");
    assertThat(render(SamplePapers.refusal("Lý do"), "en"))
        .contains("Back to the dossier", "A5, 1 sheet", "<main lang=\"vi\">", "NGƯỜI NỘP HỒ SƠ");
  }

  @Test
  void what_was_typed_is_text() throws IOException {
    var typed = render(SamplePapers.refusal("<script>alert(1)</script>"), "vi");
    assertThat(typed).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
    var page = render(SamplePapers.receipt(), "vi");
    Files.writeString(
        Files.createDirectories(Path.of("target/papers")).resolve("preview.html"), page);
  }

  private static List<String> wordsOnPaper(String page) {
    var paper = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return List.of(paper.replaceAll("<[^>]+>", " ").strip().split("[\\s\u00A0]+"));
  }

  private static String render(DossierPaper paper, String language) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages.paper", "messages.platform");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var preview =
        SamplePapers.PRINTER.preview(
            paper, "/desk/dossiers/" + SamplePapers.CODE, "/api/v1/dossiers/x/forms/receipt");
    var out = new StringOutput();
    HttpServletRequest request = new MockHttpServletRequest("GET", "/desk");
    Here.with(
        request,
        new StaticFiles(files()::getForLookupPath),
        Languages.read(Path.of("none"), Map.of(), Map.of()),
        SystemKind.REAL,
        () ->
            Words.with(
                messages,
                Locale.of(language),
                () ->
                    SamplePapers.ENGINE.render(
                        "dossier/paper/preview.jte", Map.of("preview", preview), out)));
    return out.toString();
  }

  private static ResourceUrlProvider files() {
    var files = new ResourceUrlProvider();
    files.setHandlerMap(
        Map.of(
            "/webjars/**", folder("META-INF/resources/webjars/", new LiteWebJarsResourceResolver()),
            "/**", folder("static/")));
    return files;
  }

  private static ResourceHttpRequestHandler folder(String path, ResourceResolver... resolvers) {
    var handler = new ResourceHttpRequestHandler();
    handler.setLocations(List.of(new ClassPathResource(path)));
    handler.getResourceResolvers().addAll(List.of(resolvers));
    handler.getResourceResolvers().add(new PathResourceResolver());
    return handler;
  }
}

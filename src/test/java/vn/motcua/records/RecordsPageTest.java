package vn.motcua.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** The page of the store of files: what is damaged is shown with its place, and mended. */
@DemonstrationTest
class RecordsPageTest {

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Records records;
  @Autowired Digitising digitising;
  @Autowired DigitisePaper digitise;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @Test
  void a_file_that_vanished_is_found_by_the_button_shown_with_its_dossier_and_mended()
      throws Exception {
    var dossier = desk.received();
    var content = store(Scans.pdf(1, UUID.randomUUID().toString()));
    add(dossier, content);
    assertThat(page()).contains("Tệp của hồ sơ").doesNotContain(dossier.code().value());

    var lies = onDisk(content);
    var sealed = Files.readAllBytes(lies);
    Files.delete(lies);
    check(content);
    assertThat(page())
        .contains("nội dung hỏng hoặc mất", content.hash().hex().substring(0, 12))
        .contains("/desk/dossiers/" + dossier.code() + "/digitised");

    Files.write(lies, sealed);
    check(content);
    assertThat(page()).doesNotContain(dossier.code().value());
  }

  @Test
  void what_it_shows_is_what_the_store_holds() throws Exception {
    var before = figure();
    add(desk.received(), store(Scans.pdf(1, UUID.randomUUID().toString())));
    assertThat(figure()).isEqualTo(before + 1);
    assertThat(page()).contains("Không có gì chờ trên máy này", "để dự phòng");
    assertThat(page()).contains("không được kiểm tra mã độc");
  }

  @Test
  void nobody_but_administrators_sees_it_or_has_anything_checked() throws Exception {
    for (var person : List.of("tiepnhan", "lanhdao", "thanhtra")) {
      var as = actor(desk.person(person));
      assertThat(status(get("/desk/records").with(as))).as(person).isEqualTo(403);
      assertThat(status(post("/desk/records/check").with(csrf()).with(as)))
          .as(person)
          .isEqualTo(403);
    }
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getStatus();
  }

  private String page() throws Exception {
    return mvc.perform(get("/desk/records").with(actor(desk.person("quantri"))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** Contents said to be kept. */
  private int figure() throws Exception {
    var words = page();
    var found = Pattern.compile("([0-9.]+) nội dung, ").matcher(words);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1).replace(".", ""));
  }

  /** It comes first: none waited longer. */
  private void check(StoredContent content) throws Exception {
    jdbc.sql("update records.content set checked_at = now() where checked_at is null").update();
    jdbc.sql("update records.content set checked_at = '2000-01-01' where hash = :hash")
        .param("hash", content.hash().hex())
        .update();
    assertThat(status(post("/desk/records/check").with(csrf()).with(actor(desk.person("quantri")))))
        .isEqualTo(302);
  }

  private void add(Dossier dossier, StoredContent content) {
    var clerk = desk.person("tiepnhan");
    var paper = digitising.papers(clerk, dossier.code()).getFirst().paper().id();
    digitise.handle(
        clerk,
        dossier.code(),
        paper,
        List.of(new DigitisePaper.Scan("to-khai.pdf", content)),
        null);
  }

  private StoredContent store(byte[] content) throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), content);
      return records.store(incoming.path());
    }
  }

  private Path onDisk(StoredContent content) {
    var hash = content.hash().hex();
    return Path.of(environment.getRequiredProperty("motcua.records.folder"))
        .resolve("content")
        .resolve(hash.substring(0, 2))
        .resolve(hash.substring(2, 4))
        .resolve(hash);
  }
}

package vn.motcua.portal.verify;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Scans;

/** A stranger asks what a signed file is worth. */
@DemonstrationTest
class VerifyTest {

  @Autowired MockMvc mvc;
  @Autowired Environment environment;

  private Signing signing;
  private Path root;
  private byte[] signed;

  @BeforeEach
  void aPaperSignedByPersonAndAgency() throws Exception {
    signing = new Signing();
    var byPerson =
        signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, signing.leader());
    signed = signing.sign(byPerson, Signing.seal(), SigningLevel.B, signing.agency());
    var trust = Path.of(environment.getRequiredProperty("motcua.signing.trust"));
    Files.createDirectories(trust);
    root = trust.resolve("root-of-" + System.nanoTime() + ".cer");
  }

  @AfterEach
  void noLongerTrusted() throws Exception {
    signing.close();
    Files.deleteIfExists(root);
  }

  @Test
  void a_paper_of_an_authority_we_trust_is_valid_and_says_who_signed() throws Exception {
    Files.write(root, signing.authority.root().getEncoded());
    judge(signed)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Mọi chữ ký đều đúng")))
        .andExpect(content().string(containsString("Hoàng Đức Thiện")))
        .andExpect(content().string(containsString("UBND xã Vĩnh Hoàng")));
  }

  @Test
  void an_authority_nobody_here_knows_is_said_to_be_unknown() throws Exception {
    judge(signed)
        .andExpect(content().string(containsString("Chưa đủ căn cứ")))
        .andExpect(content().string(containsString("không có trong danh sách tin cậy")));
  }

  @Test
  void a_changed_byte_is_not_to_be_relied_on() throws Exception {
    Files.write(root, signing.authority.root().getEncoded());
    var changed = signed.clone();
    changed[indexOf(changed, "stream") + 20] ^= 1;
    judge(changed)
        .andExpect(content().string(containsString("Đừng dùng tệp này")))
        .andExpect(content().string(containsString("Nội dung đã bị thay đổi sau khi ký")));
  }

  @Test
  void a_file_without_signatures_says_so() throws Exception {
    judge(Scans.pdf(1, "không ký"))
        .andExpect(content().string(containsString("Không có chữ ký số")));
  }

  @Test
  void what_is_no_pdf_or_locked_is_refused_with_a_sentence() throws Exception {
    judge("MZ a program".getBytes(StandardCharsets.UTF_8))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Tệp không phải là PDF đọc được")));
    judge(Scans.locked())
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("bị khóa bằng mật khẩu")));
    judge(new byte[0]).andExpect(status().is(422));
    judge(Arrays.copyOf(signed, 21 * 1024 * 1024)).andExpect(status().is(422));
  }

  private ResultActions judge(byte[] file) throws Exception {
    return mvc.perform(
        multipart("/kiem-tra")
            .file(new MockMultipartFile("file", "giay.pdf", "application/pdf", file))
            .with(csrf()));
  }

  private static int indexOf(byte[] bytes, String word) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word);
  }
}

package vn.motcua.identity;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.StartNotice;

/** Prints the link to the set-up while the system has no account. */
@Component
class FirstAdministratorNotice implements StartNotice {

  private final FirstAdministrator firstAdministrator;
  private final String publicAddress;

  FirstAdministratorNotice(
      FirstAdministrator firstAdministrator,
      @Value("${motcua.public-address}") String publicAddress) {
    this.firstAdministrator = firstAdministrator;
    this.publicAddress = publicAddress;
  }

  @Override
  public List<String> lines(String address) {
    var base = publicAddress.isBlank() ? address : publicAddress.replaceAll("/+$", "");
    return firstAdministrator
        .newLink()
        .map(
            token ->
                List.of(
                    "Chưa có tài khoản nào. Mở đường dẫn sau để tạo tài khoản quản trị đầu tiên",
                    "(dùng một lần, trong 24 giờ).",
                    "There is no account yet. Open this link to set up the first administrator",
                    "(once, within 24 hours).",
                    "",
                    "  " + base + "/setup/" + token))
        .orElse(List.of());
  }
}

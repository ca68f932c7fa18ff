package vn.motcua.signing.key;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The drivers of tokens on this machine. Only the machine's own settings name them: whoever could
 * type one on a page could have any code run here.
 */
@Component
public class Drivers {

  private final List<Path> all;

  Drivers(@Value("${motcua.signing.drivers}") String setting) {
    all =
        Arrays.stream(setting.split(","))
            .map(String::strip)
            .filter(path -> !path.isEmpty())
            .map(Path::of)
            .toList();
  }

  public List<Path> all() {
    return all;
  }
}

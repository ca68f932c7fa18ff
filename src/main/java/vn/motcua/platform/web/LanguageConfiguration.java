package vn.motcua.platform.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.platform.web.language.Languages;

/** The words of the pages: those of the product and those an office added. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  /** What the product ships. */
  record Shipped(Map<String, String> vietnamese, Map<String, String> english) {}

  @Bean
  Shipped shippedWords() throws IOException {
    var files =
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*.properties"))
            .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
            .collect(Collectors.partitioningBy(LanguageConfiguration::isTranslated));
    return new Shipped(
        FlatMessages.read(files.getOrDefault(false, List.of())),
        FlatMessages.read(files.getOrDefault(true, List.of())));
  }

  @Bean
  Languages languages(Shipped words, @Value("${motcua.messages}") Path folder) {
    return Languages.read(folder, words.vietnamese(), words.english());
  }

  @Bean
  MessageSource messageSource(Shipped words, Languages languages) {
    return FlatMessages.of(words.vietnamese(), words.english(), languages.added());
  }

  private static boolean isTranslated(Resource file) {
    return Objects.requireNonNull(file.getFilename()).endsWith("_en.properties");
  }
}

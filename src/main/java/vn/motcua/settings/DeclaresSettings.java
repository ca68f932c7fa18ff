package vn.motcua.settings;

import java.util.List;

/**
 * The settings of one module, declared as a bean. To add a setting:
 *
 * <ol>
 *   <li>In the module's {@code …Settings} component, which implements this interface, add a
 *       constant and name it in {@link #settings()}:
 *       <pre>{@code
 * public static final LegalSetting<Integer> ANSWER_WITHIN =
 *     LegalSetting.whole("urging.answer-within", SettingUnit.WORKING_HOURS, 1, 80);
 * }</pre>
 *   <li>Add its first value, with ground and source, to {@code data/<module>/legal-settings.csv}:
 *       {@code urging.answer-within,,2025-07-01,4,"NĐ …","Công báo …",yes}. The columns are {@code
 *       key,procedure,valid_from,value,ground,source,certain}; a value nobody has compared with the
 *       text of the law says {@code no} in the last and is marked on screen.
 *   <li>Add its words to the module's messages, in both languages: {@code
 *       setting.name.urging.answer-within} (a name) and {@code setting.about.urging.answer-within}
 *       (one sentence: what it does).
 *   <li>Ask for it where it is needed: {@code settings.at(ANSWER_WITHIN, dossier.agencyPath(),
 *       today)}. Nothing is written in the code itself; the value of the day decides.
 * </ol>
 *
 * <p>The page "Tham số pháp luật", the form, its checks, the audit and the renewal on every node
 * follow from that. {@code LegalSettingsTest} checks that nothing was forgotten.
 */
public interface DeclaresSettings {

  /**
   * The module's name, as in {@code dossier}: names the file of its first values, and the heading
   * {@code setting.group.<module>}.
   */
  String module();

  /** In the order of the page. */
  List<LegalSetting<?>> settings();
}

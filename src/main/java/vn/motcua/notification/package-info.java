/**
 * What people outside the offices are told: handed over in the transaction of whoever has news,
 * sent afterwards by e-mail, by SMS and in the app, each way by itself, and logged with the reason
 * when it could not be.
 *
 * <p>It knows no dossier: a message holds the reference of what it is about. Modules with news
 * declare their kinds of messages ({@link vn.motcua.notification.DeclaresMessages}).
 *
 * <p>Law: NĐ 61/2018/NĐ-CP art. 17.2a, 19.9, 20 (kept by NĐ 118/2025/NĐ-CP): notices by e-mail,
 * SMS, telephone or allowed networks; Luật 91/2025 on personal data: masked in lists, disclosed
 * under audit, kept no longer than said.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "settings"})
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

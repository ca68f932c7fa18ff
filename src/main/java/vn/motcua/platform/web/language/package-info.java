/** The languages of the pages: Vietnamese, English, and those an office adds as files of words. */
@NullMarked
package vn.motcua.platform.web.language;

import org.jspecify.annotations.NullMarked;

/** The desk's pages of the legal settings. */
@NullMarked
package vn.motcua.settings.web;

import org.jspecify.annotations.NullMarked;

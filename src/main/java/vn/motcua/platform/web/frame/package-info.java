/** What stands around every page: who is signed in, where one can go, which office this is. */
@NullMarked
package vn.motcua.platform.web.frame;

import org.jspecify.annotations.NullMarked;

/** The ways by which a message leaves the house. */
@NullMarked
package vn.motcua.notification.channel;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Credentials;
import im.parley.Extension;
import im.parley.Live;
import im.parley.UserId;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;

/**
 * One password, several names: accounts that the server has linked with ours. Linking is done on the server; the message
 * by which AOL's clients asked for it holds a password roasted in a way that no source tells.
 */
public interface OscarLinkedAccounts extends Extension {
    /** The linked names, as the stored list and the authorizer tell them. */
    Live<List<UserId>> names();

    /**
     * Returns what an account of that name signs on with, by {@link SignOnMethod#LINKED}: at each sign-on this account,
     * which must be online then, asks the server to let the other in. A server that has not linked the two refuses,
     * or, as Open OSCAR Server, hangs up on this account.
     */
    Credentials credentials(UserId name);

    /** Links a name with ours no longer. Fails with {@code NOT_FOUND} when it is not. */
    @CheckReturnValue
    Completable unlink(UserId name);
}

"""Concepts of ways between services, and of trust on them."""

CONCEPTS: dict[str, str] = {
    "a_long_way_round": """
        detour | by way of | far away | further | farther | another region | another continent
        wrong region | other region | another country | different region | different continent
        other continent | across the ocean | across the atlantic | across the sea | long way
        longer way | longer path | longer route | longer road | way round | roundabout
        backup tunnel | backup link | backup line | backup path | cross region | cross continent
        intercontinental | transatlantic | overseas | reroute | re route | divert | hairpin
        trombone | kilometre | kilometer | mile | speed of light | sea to cross | ocean | atlantic
        pacific | abroad | way got longer | distance | ireland | frankfurt | virginia | oregon
        singapore | tokyo | sydney | london | amsterdam | dublin | paris | stockholm | ohio
        mumbai | us east | us west | eu west | zig zag | over the vpn | through the vpn
        suboptimal | wrong way | scenic | halfway round | around the world | slow link | slow path
        slow route | satellite | other coast | routing change | routed through | routed via
        routed over | goes through | go through | different data centre | different data center
        in different | other data centre | other data center | two regions | longer hop
        more hops | extra hops | mistaken route | wrong route | wrong exit | long path
        routing mistake | routing error | routing loop | direct path … down | shortest path
        other site | far away site | remote site | distant | far end | remote | via a far | tour
        asia | europe | america | australia | half the world | half the planet | bgp announcement
        wrong bgp | bgp | satellite link | tunnel … country | scenic route | led around
        led through | led round | taken round | another route | distant region | hairpins | via us
        via eu | path … slow | backup route | hundreds of miles | thousand miles | miles longer
        traverse | other side of the world | through the other | network people
        crossed the ocean | new route | remote region | long way around | another data centre
        another data center | over another | through a remote | directed through | traceroute
        primary interconnect | interconnect | far apart | far from each other | very far
        intercontinental link | long road | on the road | route advertisement | advertisement
        """,
    "the_way_takes_time": """
        latency | round trip | rtt | ping | millisecond | ms | slow | slower | times as long
        longer | delay | lag | crawl | sluggish | late | hundredth of a second | tenth of a second
        wait | travel | cross | transit time | time on the wire | adding | more ms
        network latency | high latency | slow link | needed … long | took … long | take long
        pays | quarter of a second | half a second | fifth of a second | seconds | very long
        long | too long | extended | extend | got slow | spent on the wire | nearly a second
        almost a second | miles longer | hundreds of miles | second for each | minutes
        second longer | takes ages | forever | increased | quick … far | about a second
        costs … second
        """,
    "time_of_a_trip": """
        round trip | rtt | ping | network latency | latency between | latency on | network delay
        time on the wire | transit time | travel time | time … way | between … servers
        there and back | back and forth | network path | link between | network between
        line between | connection between | path from | path between | way from | way between
        link from | road between | way back | way there | way over | network hop | network route
        the route between | route from | route between | route to … database | way … database
        way … there | hop between | on the road | latency on the network
        """,
    "trip_got_longer": """
        rose | jump | climb | went from | grew | longer | increase | added | extra | tenfold
        times as long | times longer | tripled | doubled | multiplied | used to be | ballooned
        stretched | spent on the way | tenth of a second | became slow | got slow | high latency
        latency … high | slowed down | longer than | more than before | extended | very long
        long | 900 | 900ms | 300ms | 180ms | was now | must wait | had to wait | ms instead
        ms more | ms longer | ms extra | ms to … ms | ms higher | hundred ms | hundreds of ms
        hundred milliseconds | hundreds of milliseconds | from … to … ms | increased
        latency … rose | latency … up | rising latency | crawling | sluggish
        """,
    "who_vouches": """
        authority | ca | cas | issuer | root | intermediate | bundle | trust store | truststore
        signer | mtls | mutual tls | chain | certificate | trust anchor | office | leaf | cert
        trust | notary | signed by | root of trust | trusted list | id card | ca 2 | ca 3 | ca 4
        ca 5 | ca 6 | ca 7 | mesh ca | issued by | issue by | issuing | papers | who signed
        who had signed | trust stores | signers | trusted signers | signed | new passport
        country | anchors | trust anchors | certificate authority | who signed it | another root
        new ca | refuse the handshake | refused the handshake | refuse … handshake
        """,
    "not_believed": """
        not trust | never trust | no … trust | not … trust | untrusted | distrust | mistrust
        unknown authority | unknown ca | unknown issuer | unknown root | unknown signer
        not recognise | not recognize | not … recognise | not … recognize | no longer recognise
        no longer recognize | never heard of | not heard of | not … known | not … accept
        no service accepts | not … believe | other authority | another authority | another ca
        another issuer | another root | different authority | different ca | different root
        different issuer | different signer | wrong ca | wrong root | wrong issuer | wrong chain
        self signed | missing intermediate | intermediate … miss | not contain | not … include
        not … distributed | before … distributed | unverifiable | fail to verify
        could not verify | not … verify | staging intermediate | staging ca | staging authority
        test ca | dev ca | bundle … overwrite | bundle … empty | bundle … miss | trust … broke
        not in … bundle | not in … store | only had … root | authority … changed | unrecognised
        unrecognized | alien | broken chain | incomplete chain | chain … incomplete
        chain … broke | path could not be built | no path to | without … intermediate
        lack … issuer | lack … root | lack … ca | lacked | bundle … outdated | outdated bundle
        outdated trust | trust … outdated | not handed out | not … handed | without updating
        without distributing | without … bundle | not been added | not … added | never added
        never distributed | never … distributed | never … handed | never … rolled
        not … rolled out | no longer trust | not … sign | nobody trust | nobody … trust | no peer
        none … trust | not verify | not be verified | cannot verify | could not build
        can not build | not … build | without the intermediate | came without | which is not in
        cross signed | exchanged … root | root … exchanged | root … not | not belong | foreign ca
        foreign authority | separate ca | not known to | unaccepted | not accepted
        refuse … issuer | reject … issuer | did not like | nobody had heard | had never heard
        nobody knew | no one knew | nobody had ever heard | not included | no common root
        no other service … trust | no … know | no … knew | no … been told | told to trust
        nobody … told to trust | not told … trust | no client … trust | did not believe
        only have | still have … bundle | only had | only know | only knew | only trust
        not … talk to it | not talk to | can be trusted | told … trusted | nobody … told
        can not verify | no peer can verify | decline | refuse to complete | hung up on it
        never heard | not yet trust | would not talk | no client knew | peers … only | new office
        lacks the intermediate | without its intermediate | old bundle | old root | not in … trust
        not been distributed | lack … intermediate | not know who | not know the issuer
        not let it in | not let … in | not propagated | not … propagated | not yet been
        in nobody's list | nobody's list | came from an authority | root they know | up to a root
        incomplete | not … check … certificate | nobody could check | they not trust
        did not know who | did not know the | did not know its | would not trust
        would not accept | would not believe | others … not recognise | none of … trusted
        none … trusted | none of the callers | no caller | have only the old | has only the old
        only the old | peers … not have | do not have | could not validate | can not validate
        unable to validate | before … rolled out | unable to get local issuer | local issuer
        different certificate authority | under a different | moved to another | no one trusts
        absent from | is absent | missing from | missing in | not present in | not know
        do not know | does not know
        """,
}

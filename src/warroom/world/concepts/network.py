"""Concepts of ways between services, and of trust on them."""

CONCEPTS: dict[str, str] = {
    "a_long_way_round": """
        detour | far away | farther | another region | another continent | wrong region
        other region | another country | different region | different continent | other continent
        across the ocean | across the atlantic | across the sea | long way | longer way
        longer path | longer route | longer road | roundabout | backup tunnel | backup link
        backup line | backup path | cross region | cross continent | intercontinental
        transatlantic | overseas | reroute | re route | divert | hairpin | trombone | kilometre
        kilometer | mile | speed of light | sea to cross | ocean | atlantic | pacific | abroad
        way got longer | distance | ireland | frankfurt | virginia | oregon | singapore | tokyo
        sydney | london | amsterdam | dublin | paris | stockholm | ohio | mumbai | us east
        us west | eu west | zig zag | over the vpn | through the vpn | suboptimal | wrong way
        scenic | halfway round | around the world | slow link | slow path | slow route | satellite
        other coast | routing change | routed through | routed via | routed over
        different data centre | different data center | other data centre | other data center
        two regions | longer hop | more hops | extra hops | mistaken route | wrong route
        wrong exit | long path | routing mistake | routing error | routing loop
        direct path … down | shortest path | other site | far away site | remote site | distant
        far end | remote | via a far | tour | asia | europe | america | australia | half the world
        half the planet | bgp announcement | wrong bgp | bgp | satellite link | tunnel … country
        scenic route | led around | led through | led round | taken round | another route
        distant region | hairpins | via us | via eu | path … slow | backup route
        hundreds of miles | thousand miles | miles longer | traverse | other side of the world
        through the other | network people | crossed the ocean | new route | remote region
        long way around | another data centre | another data center | over another
        through a remote | directed through | traceroute | primary interconnect | interconnect
        far apart | far from each other | very far | intercontinental link | long road
        on the road | route advertisement | advertisement | goes through another
        goes through the other | go through another | goes through virginia | in different regions
        in different countries | way round through | out of the region | out of region
        out of the country | over another country | big tour | through virginia | round the world
        travelled via | travel via | hop via | path via | not the direct | direct link … down
        direct link | secondary path | secondary link | fallback link | hairpinned
        remote location | by way of the other | by way of another | asymmetric | far city
        far place | far location | over a far | another city | thousand kilometres
        maintenance detour | sides of the world | side of the world | end of the world
        ends of the world | ap south | ap northeast | eu north | us east 1 | to dublin and back
        and back now | link failure | direct path | half the globe | round the globe
        around the globe | tromboning | carried around | between it and payments was carried
        but far away | us west 2
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
        costs … second | on the wire | travelling | spent its life | spends its life
        better part of a second | on the road | hundred milliseconds | ms more | much more time
        more time | time for every | 140ms | 100ms | 90ms | ms client | 900ms client | client side
        """,
    "time_of_a_trip": """
        round trip | rtt | ping | network latency | latency between | latency on | network delay
        time on the wire | transit time | travel time | time … way | between … servers
        there and back | back and forth | network path | link between | network between
        line between | connection between | path from | path between | way from | way between
        link from | road between | way back | way there | way over | network hop | network route
        the route between | route from | route between | route to … database | way … database
        way … there | hop between | on the road | latency on the network | time on the network
        on the wire | packets between | each hop | every hop | wire between | question travels
        answer travels | answer … home | reply … home | as far as the network | for the network
        question from | questions from | packets from | hop from | path between payments
        carried around | data between | db calls | conversations between
        """,
    "trip_got_longer": """
        rose | jump | climb | went from | grew | increase | added | extra | tenfold
        times as long | times longer | tripled | doubled | multiplied | used to be | ballooned
        stretched | spent on the way | tenth of a second | became slow | got slow | high latency
        latency … high | slowed down | longer than | more than before | extended | very long
        long | 900 | 900ms | 300ms | 180ms | was now | must wait | had to wait | ms instead
        ms more | ms longer | ms extra | ms to … ms | ms higher | hundred ms | hundreds of ms
        hundred milliseconds | hundreds of milliseconds | from … to … ms | increased
        latency … rose | latency … up | rising latency | crawling | sluggish | longer since
        much longer | far longer | got longer | longer way | spent its life | spend its life
        spends its life | spent most | most of its life | travelling | detour | used to be 1
        used to be 2 | costs a tenth | across the ocean | through another region
        out of the region | added about | hundred milliseconds more | ms after | milliseconds more
        milliseconds longer | scenic route | far city | had become long | become long | got long
        another hundred | long way home | asymmetric | much more time | sides of the world
        has a longer way | ms per query | ms per call | diverted | rerouted | via ap
        to dublin and back | tenths of a second more | of a second more | half the globe
        tromboning | 900ms client | ms client | makes a detour | added hundreds | detour since
        """,
    "who_vouches": """
        authority | ca | cas | issuer | intermediate | bundle | trust store | truststore | signer
        mtls | mutual tls | chain | certificate | trust anchor | office | leaf | cert | trust
        notary | signed by | root of trust | trusted list | id card | ca 2 | ca 3 | ca 4 | ca 5
        ca 6 | ca 7 | mesh ca | issued by | issue by | who signed | who had signed | trust stores
        signers | trusted signers | new passport | anchors | trust anchors | certificate authority
        who signed it | another root | new ca | refuse the handshake | refused the handshake
        refuse … handshake | root certificate | root ca | new root | old root | other root
        private root | common root | same root | root in | root that | root is | identity card
        identity papers | new papers | passport | another signer | new signer | issuing ca
        issuing authority | signed with a new | signed under | new issuer | mesh | ca 8 | ca 9
        ca 1 | trust list | stamped by | who vouches | vouches for | trust bundle | truststores
        from new intermediate | papers | signature they | who had issued
        passport of a new country | country | ca swap | ca rollover | on new issuer
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
        can not build | without the intermediate | came without | which is not in | cross signed
        exchanged … root | root … exchanged | root … not | not belong | foreign ca
        foreign authority | separate ca | not known to | unaccepted | not accepted
        refuse … issuer | reject … issuer | did not like | nobody had heard | had never heard
        nobody knew | no one knew | nobody had ever heard | not included | no common root
        no other service … trust | no … know | no … knew | no … been told | told to trust
        nobody … told to trust | not told … trust | no client … trust | did not believe
        only have | still have … bundle | only had | only know | only knew | only trust
        not … talk to it | not talk to | can be trusted | told … trusted | nobody … told
        can not verify | no peer can verify | refuse to complete | hung up on it | never heard
        not yet trust | would not talk | no client knew | peers … only | new office
        lacks the intermediate | without its intermediate | old bundle | old root | not in … trust
        not been distributed | lack … intermediate | not know who | not know the issuer
        not let it in | not let … in | not propagated | not … propagated | not yet been
        in nobody's list | nobody's list | came from an authority | root they know | up to a root
        not … check … certificate | nobody could check | they not trust | did not know who
        did not know the | did not know its | would not trust | would not accept
        would not believe | others … not recognise | none of … trusted | none … trusted
        none of the callers | no caller | have only the old | has only the old | only the old
        peers … not have | do not have | could not validate | can not validate
        unable to validate | before … rolled out | unable to get local issuer | local issuer
        different certificate authority | under a different | moved to another | no one trusts
        absent from | is absent | missing from | missing in | not present in | not know
        do not know | does not know | decline … handshake | decline … certificate
        not … build … chain | no chain | whom to believe | whom to trust | who to trust
        none … recognise | none … recognize | none … recognises | no other … recognise
        not knowing | are not knowing | is not knowing | nobody … heard of | nobody knows
        hang from | hangs from | forgot to tell | only have ca | only knows | know only
        knows only | only know the | aborted … handshake | not yet distributed
        distributed too late | distribution … missing | not contained | is unknown | was unknown
        never been told | not been told | truststore not updated | bundle not updated
        store not updated | not updated | before everybody trust | before everyone trust
        before all trust | before anybody trust | lost an entry | entry was lost | no one accepts
        nobody accepts | no one accept | not … shake hands | nobody … shake hands
        no one … shake hands | not believe | could not believe | not have … new authority
        not … in their list | chained to a root unknown | root unknown | stamped by | never given
        was never given | not given | not been given | exchanged without | without … anchors
        as untrusted | left out | was left out | cannot build | not … accept … from it
        nobody recognised | nobody recognises | closed the door | nobody had on
        nobody … on the list | on the list | pinned to old | pinned | everyone else pinned
        bundle was not renewed | bundle … not renewed | bundle was not | bundles stale
        bundle stale | stale elsewhere | stale bundle | not yet learned | learned to trust
        unknown place of issue | unknown place
        """,
}

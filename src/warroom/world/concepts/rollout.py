"""Concepts of one path, one replica, and scaling."""

CONCEPTS: dict[str, str] = {
    "config_change": """
        config | reconfigure | setting | parameter | values file | chart | helm | yaml | terraform
        template | manifest | knob | tuning | variable | property | change | rule | policy | typo
        mistype | revision | edit | put | misconfigured | copy
        """,
    "path": """
        endpoint | route | path | handler | url | uri | page | controller | post | screen | method
        rpc | api call | function | request type | kind of request | query param | verb
        entry point | checkout button | submit button | single feature | single operation
        single call | download | upload | post v1 | post v2 | post v3 | v1 | v2 | v3
        feature stopped | feature broke | function stopped | feature gives | webhook | mutation
        subresource | import function | export function | dialog | wizard | bulk | bulk upload
        bulk handler | one operation | api method | menu item | one feature | bulk requests
        bulk endpoint | in bulk | sending of many | sending many | orders at once | bulk orders
        bulk order | single orders | button | bulk function | bulk page
        """,
    "just_there": """
        alone | lone | confined | nowhere | nothing else | no other | nobody else | other pages
        other endpoints | other routes | other paths | other requests | other calls
        other handlers | everything else | anything else | elsewhere | untouched | unaffected
        not affected | unharmed | unscathed | spared | while … fine | apart from | unimpaired
        intact | stayed open | rest of the service | rest kept | rest worked | rest stayed
        rest was fine | rest remained | others worked | others were fine | others kept
        others fine | others unaffected | others stayed | no other page | no other endpoint
        no other route | stayed healthy | kept working | kept on working | worked as before
        worked as usual | everything … else | stayed green | remaining routes | remaining endpoints
        remaining paths | limited to a single | failure was limited | exclusively | nowhere else
        rest of checkout | rest of the pages | left … intact | other functions | other features
        other operations | other screens | other methods | other urls | nothing other
        normal otherwise | otherwise | as ever | twelfth | eleven | everything but
        everything except | others continue | continue to work | requests succeed | others succeed
        single endpoint | single route | single page | single path | single handler | all other
        all the rest | except one | one thing | one only | not a single one | restricted to one
        isolated to one | other endpoint | the rest worked | rest unaffected | other things
        other parts | rest of functions | rest of api | single requests | everything else was
        who does not is fine | who did not noticed | others are intact | everything its predecessor
        single orders | other orders | single order | only that route | others work
        other requests are | others continue to work | no other function | no other feature
        """,
    "canary": """
        canary | trial | rc | rc1 | staged | progressive | phased | guinea pig | test instance
        experimental pod | advance party | vanguard | incremental rollout | rollout … paused
        early build | preview instance | pilot instance | pre release | prerelease | small slice
        ahead of the others | ahead of the rest | rollout was paused | rollout paused
        rollout stopped | rollout had stopped | test replica | experimental replica
        experimental instance | piloted | pilot pod | pilot replica | early adopter
        before the others | mixed versions | half rolled | halfway through the rollout
        stuck rollout | scout | test deployment | fraction of traffic | routed to the trial
        trial deployment | fresh build on | release candidate | candidate build | candidate version
        candidate for the next | tried … first | first replica | first pod | first instance
        first copy | one of three servers | one server first | on one first | staged rollout
        one new pod | one new replica | first step | step one | as a trial | trial server
        tried out | tried on | try out | put on trial | tested … on one | tested … on a single
        one server in production | on one server
        """,
    "lone_pod": """
        single pod | single replica | single instance | single container | lone | seventh pod
        third pod | pod alone | alone was running | single copy | odd man | bad apple | black sheep
        newest pod | single process | 1 in | single host | single node | solitary | pod number
        pod 2 | pod 3 | newest replica | newest instance | freshly started pod | single upgraded
        trial pod | trial replica | three pods | three replicas | three instances | one pod
        one replica | one instance | one copy | one container | first replica | first pod
        alone ran | alone … failed | alone run | one server first | one bad pod | this copy
        that pod | that copy | that instance | only on one | on one of | on the one
        one of three pods | one of three replicas | one in three pods | only the replica
        only replica with | only the pod with | only pod with | only the instance | pod with
        replica with | instance with | server with the new | one of three servers | only those with
        trial server | pods on the new | one out of three pods | only one … servers
        one of … servers had | one server had | one of the servers had | one instance on the new
        whoever was sent to it | own instance | own pod | own replica | one server
        a single server | one of three copies | one of its copies | one of our servers
        one of its servers | pod … that got | pod … got the new | pod which got
        instance … got the new | replica … got the new | one had the new | one got the new
        this one broke
        """,
    "others_fine": """
        other nine | other pods | other replicas | rest of the fleet | rest of the pods | spotless
        siblings | peers | majority | other seven | other eight | other two | other three
        other four | other five | other six | other eleven | others on | others were | others had
        others stayed | others answered | others kept | others worked | remaining fleet
        remaining pods | remaining replicas | remaining instances | remaining nine
        rest of the replicas | rest of the instances | stable replicas | stable pods
        stable version | stable fleet | on the previous | its siblings | sister pods
        neighbouring pods | untouched fleet | older version | older build | older code
        older image | those on the previous | those with the previous | seven others | nine others
        two others | three others | zero errors | no failures | without errors | error free
        other pods were | other replicas were | no problem on the other | rest of our pods
        the rest of the fleet | were okay | were ok | were good | good build | good version
        another version | different version | other version | than the others | two were | two good
        two healthy | two siblings | its peers | others are healthy | others were good | old pods
        old replicas | old build | old image | old version | replicas on the old | others good
        siblings were well | rest well | were clean | pods clean | others fine | rest clean
        those with the old | those on the old | others no | old one no | report no errors
        had no errors | other pods fine | other replicas fine | 2 fine | others okay | two old pods
        two old replicas | two old ones | other instances were | other instances fine
        other instances kept | other instances answered | other instances on | other instances had
        other instances with | stable ones | ones do not | others do not | others did not
        others not | to the others did not | stable ones do not | the old ones do not
        not return a single | ones none | old ones none | never failed | not failing
        without fault | not a single failure | none of the old | no failure | worked normally
        other two pods | flawless | flawlessly | two remaining pods | two remaining replicas
        not failed once | others ok | did their work | did their job | other two did
        """,
    "scaler": """
        autoscaler | auto scale | auto scaler | autoscaling | hpa | scaler | scaling | scale out
        scale up | scale in | scale down | scaling policy | scaling rule | maxreplicas
        minreplicas | min replicas | replica count | replica ceiling | number of replicas
        number of pods | number of instances | count of pods | desired replicas | horizontal pod
        keda | pod count | instance count | replica limit | shrink | capacity automation
        desired count | scaling group | asg | limit for the replicas | limit for replicas
        limit of replicas | limit of pods | limit for pods | limit on replicas | limit on pods
        replica setting | scaling config | limit of the autoscaler | adds or removes
        add or remove | adds and removes | number of copies | how many copies | biggest number
        most copies | maximum of copies | copies as needed | upper bound | maximum of replicas
        maximum of pods | max replicas | grow with the load | maximum number of pods
        maximum number of replicas | maximum number of instances | maximum number of copies
        scaled to one | scaled down to | maximum of instances | up to twelve | up to … copies
        up to … pods | up to … replicas | normally … copies | dozen copies | dozen pods
        twelve copies | twelve pods | scaling limits | horizontal autoscaler | automatic control
        how many … servers | how many … run | how many … copies | how many pods
        how many instances | how many servers | adding and removing | adds and takes away
        grows and shrinks
        """,
    "kept_few": """
        maxreplicas | minreplicas | lowered | stay at | stuck at | remain at | fixed at | pinned
        frozen | no replica was | no more pods | never … increase | not increase | never … add
        not … add | never … grow | not … grow | nobody … grow | no replica | no pod | leave … count
        renamed | misconfigured | take away | shrink | disable | turned off | switched off
        not … scale | never … scale | ceiling for pods | had been removed | was removed
        policy removed | no longer scaled | saw unknown | no metric | few pods | few replicas
        few instances | mis set | not react | never react | never … reach | no load can
        nothing was added | none added | none were added | nothing added | not … more pods
        did not come | no additional | never kicked in | not kick in | never fired
        never triggered | not trigger | asleep | blind | paused | suspended | deleted | pulled down
        set to 1 | set to 2 | set to 3 | bare minimum | kept the count | hold back | tied its hands
        hands tied | clamp | refused to grow | refused to scale | starved of pods | forbidden
        not permitted | typed | mistyped | obeyed | cap at | take … away | wrong minimum
        ended up with | limit for the replicas | limit for replicas | limit of replicas | cap it at
        capped checkout | cap … replicas | cap … pods | cap … instances | told that | was told
        as it was told | left with | changed from | had a wrong | wrong bound | misread
        not beyond | not scale beyond | could not scale | not … more than
        nobody noticed the limit | lacked | took down | put to 1 | put to 2 | went to 1
        wrong about | got wrong | scaled down | could not cope | not have enough | not enough
        never enough | killed off | terminated | ceiling of pods | been edited | was edited
        edited | said one | one was plenty | plenty | written one | took away | switched … off
        shut … down | shut down | more than one | never run more | may never | obediently
        removed the pods | pods were killed | pods killed | pods removed | removed the others
        only one | single replica | a single pod | one left | wrong value | wrong number
        wrong maximum | mistake in | typo in | by mistake | max 1 | maximum … one | max … one
        fell from | from twelve | cut to one | down to one | down to two | down to a single
        referred to a metric | refer … metric | put at one | at one | were stopped | others off
        allowed only one | allowed … one | allows … one | 12 to 1 | 12 1 | to one replica
        to one pod | limited to one | one replica | one pod | one instance | one copy | too little
        far too few | survivor | last one | terminated eleven | taken away | wrong metric
        wrong limit | were wrong | was wrong | wrong setting | wrong limits | ceiling of one
        ceiling of two | ceiling of three | ceiling was | left … with one | leave … with one
        left … one pod | left … single | lowered … limit | went from twelve | went from 12
        went from ten | was enough | one is enough | turned off the rest | turned off … rest
        switched off the rest | turned the rest off | stopped the rest | sent home
        """,
    "not_grown": """
        scaled in | scaled down | stayed at | remained at | stuck at | never … added | never added
        no replica was added | no pod was added | not scale | never scaled | not … scale | not grow
        never … grow | never increase | no additional | no more pods | count fixed | fixed at
        pinned | from twelve to | thrown out | dismissed | wind down | wound down
        pods were removed | replicas were removed | told to shrink | went down to | stopped … pods
        remove … pods | kill … pods | terminate … pods | delete … pods | remove … replicas
        terminate … replicas | remove … instances | left with | shrink | thinned out | decimate
        starved of replicas | not scale beyond | from twelve | number … fell | fell from twelve
        shut down | switched the others off | took away the others | shut … down | were stopped
        others were switched off | was one | where twelve
        """,
    "path_bug": """
        bug in … handler | bug in … endpoint | bug in … route | defect in … handler
        defect in … endpoint | error in … controller | error in … handler | bug in … controller
        bug in … page | bug in … method | mistake in … handler | mistake in … controller
        bug in … screen | rewrite of … endpoint | rewrite of … handler | rewritten handler
        rewritten endpoint | rewritten controller | handler was changed | handler was rewritten
        handler … refactored | endpoint … rewritten | controller … rewritten
        stopped working with
        """,
    "hpa_setting": """
        maxreplicas | minreplicas | hpa setting | hpa config | scaling policy | scaling limits
        scaling rule | scaling settings | replica ceiling | replica limit | autoscaler settings
        autoscaler config | hpa limit | autoscaler limit | bounds of the autoscaler
        """,
    "one_path": """
        one endpoint | one route | one path | one handler | one page | one function | one feature
        one screen | one controller | one operation | one api | one kind of request
        kind of request | single endpoint | single route | single path | single handler
        single page | single function | only endpoint | only … endpoint | only … route
        only … handler | only … function | just this handler | just … handler | just … endpoint
        just … route | one thing | except one | except for one | other routes | other endpoints
        other paths | other handlers | all other routes | neighbouring routes
        neighbouring endpoints | remaining routes | remaining endpoints | one door | endpoint alone
        route alone | handler alone | bulk route | bulk endpoint | bulk handler | bulk upload
        post v3 bulk | v3 bulk | endpoint … alone | route … alone | one of its endpoints
        one of its routes | one of its functions | confined to one | confined to v3
        confined to bulk | exactly one route | exactly one endpoint | bulk requests | bulk function
        in bulk | only the sending | sending of many | uploads in bulk | limited to one route
        limited to a single | bulk orders | bulk order | orders in bulk | every bulk
        just one of its endpoints | one button | bulk page | only bulk | one menu item
        only the page | one thing you can do | broke … nothing else
        """,
    "bad_pod": """
        bad replica | bad pod | bad instance | bad host | faulty pod | faulty replica
        faulty instance | broken pod | broken replica | broken instance | sick pod | rotten pod
        defective pod | defective replica | failing pod | failing replica | failing instance
        odd pod | bad apple | black sheep | rogue pod | rogue replica | bad copy | bad server
        """,
}
